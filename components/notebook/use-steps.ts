/** Steps of keys and steppers: a walk along stops that lead back to where it set out from. */
import { useRef } from 'preact/hooks';
import type { InputDefinition } from '#model/economics/definition.ts';
import type { stepFrom as StepFrom } from '#numbers/slider.ts';

/** @returns where so many stops from a value lead; up where they are above zero */
export function useSteps(input: InputDefinition, start: string | undefined) {
  const walk = useRef<{ anchor: string; led: Set<string> }>();
  return (stepFrom: typeof StepFrom, from: string, stops: number): string => {
    // A value that no step led to was set by other means. One that a step led to may have come back by undo.
    if (!walk.current?.led.has(from)) walk.current = { anchor: from, led: new Set([from]) };
    const { anchor, led } = walk.current;
    let value = from;
    for (let taken = 0; taken < Math.abs(stops); taken += 1) {
      value = stepFrom(input, value, stops > 0 ? 1 : -1, { anchor, start });
      led.add(value);
    }
    return value;
  };
}
