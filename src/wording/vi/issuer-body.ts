import { BLANK } from "./report-texts";

/** Who issues the compiling level's documents, as they word it. */
export interface IssuerBody {
  readonly head: readonly [above: string, name: string];
  readonly place: string;
  /** Who decides, in capitals: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN". */
  readonly authority: string;
  /** Within a sentence: "Ủy ban nhân dân tỉnh Thái Nguyên". */
  readonly name: string;
  /** Who signs what the chairman decides alone, and what the committee says. */
  readonly signatures: Readonly<Record<"decision" | "report", readonly string[]>>;
}

const COMMITTEE = "Ủy ban nhân dân";
const CHAIRMAN = "Chủ tịch";
const LONG_BLANK = BLANK.repeat(4);
const OF_THE_COMMITTEE = [`TM. ${COMMITTEE.toUpperCase()}`, CHAIRMAN.toUpperCase()];

/** "Chủ tịch UBND huyện Mẫu, tỉnh …": who decides, and the kind and name of the place. */
const ISSUER =
  /^(?<chairman>chủ tịch\s+)?(?:ubnd|[uủ][ỷy] ban nhân dân)\s+(?<kind>tỉnh|thành phố|thị xã|huyện|quận|đặc khu|xã|phường|thị trấn)\s+(?<name>[^,]+)/iu;

/**
 * The People's Committee whose chairman, or which itself, issues a decision. What is not known of it is
 * left to be filled in. `issuer` is as it is typed: "Chủ tịch UBND tỉnh Thái Nguyên".
 * Source: 4203/QĐ-UBND, Điều 6.4 (the chairman decides) and Điều 10.5 (the committee reports).
 */
export function issuerBody(issuer: string | undefined): IssuerBody {
  const text = issuer?.normalize("NFC").replace(/\s+/g, " ").trim() ?? "";
  const { chairman, kind = "", name = "" } = ISSUER.exec(text)?.groups ?? {};
  if (name === "") return unknownBody(text);
  const place = `${kind.toLowerCase()} ${name.trim()}`;
  const authority = chairman === undefined ? COMMITTEE : `${CHAIRMAN} ${COMMITTEE}`;
  return {
    head: [COMMITTEE.toUpperCase(), place.toUpperCase()],
    place: placeName(place, name.trim()),
    authority: `${authority} ${place}`.toUpperCase(),
    name: `${COMMITTEE} ${place}`,
    signatures: {
      decision: chairman === undefined ? OF_THE_COMMITTEE : [CHAIRMAN.toUpperCase()],
      report: OF_THE_COMMITTEE,
    },
  };
}

/** The issuer's own words name the authority; where there are none, a chairman decides. */
const unknownBody = (issuer: string): IssuerBody => ({
  head: [COMMITTEE.toUpperCase(), LONG_BLANK],
  place: BLANK,
  authority:
    issuer === ""
      ? `${CHAIRMAN.toUpperCase()} ${COMMITTEE.toUpperCase()} ${LONG_BLANK}`
      : issuer.toUpperCase(),
  name: `${COMMITTEE} ${LONG_BLANK}`,
  signatures: { decision: [CHAIRMAN.toUpperCase()], report: OF_THE_COMMITTEE },
});

/** Places that bear a number or a person's name are named with their kind. */
const NAMED_WHOLLY = /^(?:\d|Hồ Chí Minh$)/iu;

/**
 * Where the committee's documents are signed.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.
 */
const placeName = (place: string, name: string): string =>
  NAMED_WHOLLY.test(name) ? `${place.slice(0, 1).toUpperCase()}${place.slice(1)}` : name;
