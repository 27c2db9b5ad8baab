/** Zones with half and quarter hours, skipped midnights, a skipped day, old local times, and winter time as an exception. */
export const ZONES = [
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/New_York',
  'Asia/Beirut',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Niamey',
  'Europe/Dublin',
  'America/St_Johns',
  'Antarctica/Troll',
] as const;

/** What clocks in a zone show at an instant, by Intl alone: `2024-05-03 14:05:00`. */
export function clockIn(zone: string): (t: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (t) => format.format(t).replace(', ', ' ');
}
