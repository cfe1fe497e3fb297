/** Where the generated module lies. */
export const GENERATED: string;
/** The bytes of the compiled kernels. */
export function compileKernels(): Promise<Uint8Array>;
/** The text of the generated module. */
export function moduleOf(binary: Uint8Array): string;
