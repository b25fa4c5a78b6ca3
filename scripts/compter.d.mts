export declare const compter: (rapport: unknown, code: number) => { readonly reussis: number; readonly echoues: number }
