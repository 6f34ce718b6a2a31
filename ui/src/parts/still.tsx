// Fields that are drawn again only when what they show has changed: a key typed in one costs nothing in the others.
import { memo, useCallback, useRef, type ComponentType } from "react";

interface Choice { value: string; label: unknown }

function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item: unknown, n) => {
    const twin: unknown = other[n];
    return item === twin || (isChoice(item) && isChoice(twin) && item.value === twin.value && item.label === twin.label);
  });
}

function isChoice(item: unknown): item is Choice {
  return typeof item === "object" && item !== null && "value" in item && "label" in item && Object.keys(item).length === 2;
}

/** The field, still while its props are. Whatever it tells goes to the newest `onChange`. */
export function still<Props extends { onChange: (value: never) => void }>(Field: ComponentType<Props>): (props: Props) => React.JSX.Element {
  const Still = memo(Field, (old, now) => {
    const names = new Set([...Object.keys(old), ...Object.keys(now)]) as Set<keyof Props>;
    return [...names].every((name) => alike(old[name], now[name]));
  }) as unknown as ComponentType<Props>;
  return function StillField(props: Props) {
    const newest = useRef(props.onChange);
    newest.current = props.onChange;
    const onChange = useCallback((value: never) => newest.current(value), []);
    return <Still {...props} onChange={onChange} />;
  };
}
