// strictTemplates refuses data-* attributes otherwise; they carry no text, only hooks for tests.
declare module 'vue' {
  interface HTMLAttributes {
    [key: `data-${string}`]: string | undefined
  }
  interface AllowedComponentProps {
    [key: `data-${string}`]: string | undefined
  }
}
export {}
