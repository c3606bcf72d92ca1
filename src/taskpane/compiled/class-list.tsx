import type { ClassDistribution } from "../../scoring/class-distribution";
import { UNRANKED_COLOR, bandColor } from "../../templates/sheets/chart-colors";
import { useWording } from "../pane-wording";

/** How many units each class has, best first, and how many are not ranked yet; nothing where there are no units. */
export function ClassList({ distribution }: { distribution: ClassDistribution }) {
  const { classes: texts } = useWording().texts.compiled;
  const { classes, unranked } = distribution;
  const rows = [
    ...classes.map(({ band, units }, place) => ({
      name: band.name,
      lang: "vi",
      units,
      color: bandColor(place),
    })),
    ...(unranked > 0
      ? [{ name: texts.unranked, lang: undefined, units: unranked, color: UNRANKED_COLOR }]
      : []),
  ];
  const most = Math.max(...rows.map(({ units }) => units));
  if (most === 0) return null;
  return (
    <section aria-labelledby="classes-heading">
      <h2 id="classes-heading">{texts.heading}</h2>
      <ul class="classes">
        {rows.map(({ name, lang, units, color }) => (
          <li key={name}>
            <span lang={lang}>{name}</span>{" "}
            <ClassBar percent={(units / most) * 100} color={color} />
            <span class="class-count">{texts.units(units)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Its text stands beside it: hidden from screen readers. `color` is RRGGBB. */
function ClassBar({ percent, color }: { percent: number; color: string }) {
  const width = `${String(percent)}%`;
  return (
    <div class="score-bar class-bar" aria-hidden="true">
      {percent > 0 && <div style={{ width, "--class-colour": `#${color}` }} />}
    </div>
  );
}
