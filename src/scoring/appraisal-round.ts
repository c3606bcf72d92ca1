/** How far a scorecard has come: the commune's own scores, the expert group's first look, the council. */
export const ROUNDS = ["self-scoring", "preliminary", "council"] as const;
/** Vòng: tự chấm, thẩm định sơ bộ, hội đồng. Source: 001, II. */
export type Round = (typeof ROUNDS)[number];
