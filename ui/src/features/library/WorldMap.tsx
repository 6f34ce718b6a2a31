// The map of the world: a picture of what the list beside it says. The shapes are Natural Earth's; the list is its full equal.
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import shapes from "world-atlas/countries-110m.json?raw";
import { memo } from "react";

/** How many tools, in the groups of the legend; nothing where the list has no answer. */
export type Shade = "many" | "some" | "few" | "none";

const WIDTH = 720;
const HEIGHT = 350;

interface Shape { digits: string; name: string; path: string; centre: [number, number]; wide: boolean }

let drawn: Shape[] | null = null;

/** The shapes as they are drawn, worked out once. Antarctica has nothing to say and takes a fifth of the picture. */
function all(): Shape[] {
  if (drawn) return drawn;
  const world = JSON.parse(shapes) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const countries = feature(world, world.objects.countries);
  const features = countries.features.filter((one) => one.id !== "010");
  const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: "FeatureCollection", features });
  const path = geoPath(projection).digits(1);
  drawn = features.map((one) => {
    const [[left, top], [right, bottom]] = path.bounds(one);
    return { digits: String(one.id ?? ""), name: one.properties.name, path: path(one) ?? "", centre: path.centroid(one), wide: right - left > 24 || bottom - top > 24 };
  });
  return drawn;
}

/** Kosovo has no digits of its own, and goes by its name in the shapes. */
const KOSOVO = "Kosovo";

export const WorldMap = memo(function WorldMap({ label, shade, chosen, codeOf, onChoose }: {
  label: string;
  shade: (code: string) => Shade;
  chosen: string;
  codeOf: (digits: string) => string;
  onChoose: (code: string) => void;
}) {
  const named = (one: Shape) => (one.name === KOSOVO ? "XK" : codeOf(one.digits));
  const at = all().find((one) => named(one) === chosen);
  return (
    <svg className="world" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} data-testid="world">
      <defs>
        <pattern id="no-answer" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v5" className="hatch" /></pattern>
      </defs>
      {all().map((one, n) => {
        const code = named(one);
        return <path key={n} d={one.path} className={`land ${code ? shade(code) : "none"}${code && code === chosen ? " chosen" : ""}`} data-country={code} onClick={() => { if (code) onChoose(code); }} />;
      })}
      {at && <path d={at.path} className="land-edge" />}
      {at && !at.wide && <circle cx={at.centre[0]} cy={at.centre[1]} r="9" className="land-ring" />}
    </svg>
  );
});
