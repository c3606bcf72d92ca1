export interface ManifestProblem {
  readonly rule: string;
  readonly message: string;
}

export type ReadImage = (path: string) => Uint8Array | undefined;

export declare function problemsOf(
  xml: string,
  options: { readonly readImage: ReadImage; readonly commands?: readonly string[] },
): ManifestProblem[];

export declare function imagesBeside(manifestPath: string): ReadImage;
