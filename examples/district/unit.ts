/** How the papers of a unit write its name. */
export interface Unit {
  /** "Xã Mẫu Đông". */
  readonly name: string;
  /** "Xã". */
  readonly kind: string;
  /** "xã Mẫu Đông". */
  readonly nameInSentence: string;
  /** "Mẫu Đông". */
  readonly bareName: string;
  /** "maudong", for a web address. */
  readonly slug: string;
}

const KINDS = ["Xã", "Phường", "Thị trấn"] as const;

export function unitOf(name: string): Unit {
  const kind = KINDS.find((candidate) => name.startsWith(`${candidate} `));
  if (kind === undefined) throw new Error(`${name} begins with none of ${KINDS.join(", ")}`);
  const bareName = name.slice(kind.length + 1);
  const slug = bareName.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s/g, "").toLowerCase();
  const nameInSentence = `${kind.toLowerCase()} ${bareName}`;
  return { name, kind, nameInSentence, bareName, slug: slug.replaceAll("đ", "d") };
}
