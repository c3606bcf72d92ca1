export declare const DEVELOPMENT_ADDRESS: string;
export declare function manifestFor(xml: string, url: string): string;
export declare function placedAt(json: string, url: string): string;
