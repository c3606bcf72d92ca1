export declare function helpPage(markdown: string): string;
