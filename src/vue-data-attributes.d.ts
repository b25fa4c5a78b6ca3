// strictTemplates refuses these attributes otherwise, on elements and on components that hand them down to their root.
declare module 'vue' {
  interface HTMLAttributes {
    [key: `data-${string}`]: string | undefined
  }
  interface AllowedComponentProps {
    [key: `data-${string}`]: string | undefined
    [key: `aria-${string}`]: string | boolean | undefined
    autofocus?: boolean
  }
}
export {}
