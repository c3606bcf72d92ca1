export declare const FUNCTION_FILES: readonly string[];
export declare function finishedMetadata(generated: string, url?: string): string;
