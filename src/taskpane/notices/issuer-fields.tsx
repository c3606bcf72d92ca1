import type { NoticeIssuer } from "../../templates/report/notice-issuer";
import { Folded } from "../folded";
import { TextField } from "../insert/text-field";
import { useNoticeWording } from "./notice-wording";

const FIELDS = [
  "above",
  "name",
  "place",
  "signer",
] as const satisfies readonly (keyof NoticeIssuer)[];

interface IssuerFieldsProps {
  readonly issuer: NoticeIssuer;
  readonly onIssuer: (issuer: NoticeIssuer) => void;
}

/** Who issues the notices; folded away, since all of it may be left to be filled in by hand. */
export function IssuerFields({ issuer, onIssuer }: IssuerFieldsProps) {
  const { issuer: texts } = useNoticeWording().texts;
  return (
    <Folded class="folded" summary={<h3>{texts.heading}</h3>}>
      <div class="view">
        <p class="hint">{texts.hint}</p>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={texts.fields[field]}
            hint={texts.hints[field]}
            value={issuer[field]}
            problem={undefined}
            onInput={(typed) => {
              onIssuer({ ...issuer, [field]: typed });
            }}
          />
        ))}
      </div>
    </Folded>
  );
}
