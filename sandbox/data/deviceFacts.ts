import { mix, pick } from './hash.ts';
import type { Device, Platform } from './people.ts';

type System = readonly [osVersion: string, osDescription: string];

const systems: Readonly<Record<Platform, readonly [System, ...System[]]>> = {
  windows: [
    ['10.0.26100.2314', 'Windows'],
    ['10.0.22631.4460', 'Windows'],
    ['10.0.19045.5131', 'Windows'],
  ],
  ios: [
    ['18.1.1', 'iOS/iPadOS'],
    ['17.7.2', 'iOS/iPadOS'],
  ],
  macos: [
    ['15.1.1 (24B91)', 'macOS'],
    ['14.7.1 (23H222)', 'macOS'],
  ],
  android: [
    ['15.0', 'Android Enterprise (fully managed)'],
    ['14.0', 'Android Enterprise (work profile)'],
  ],
};

/** What a device runs; the same in every app's list. */
export function systemOf(device: Device): System {
  return pick(systems[device.platform], device.number, 5);
}

/** A moment of October 2026, with seven digits after the second, as Graph writes it. */
export function moment(...key: readonly number[]): string {
  const time = mix(...key, 7);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `2026-10-${two(1 + (time % 31))}`;
  const clock = `${two((time >>> 5) % 24)}:${two((time >>> 10) % 60)}:${two((time >>> 16) % 60)}`;
  return `${day}T${clock}.${String(mix(...key, 8) % 10_000_000).padStart(7, '0')}Z`;
}
