/** What a container knows of its sources: their circuits and budgets, its own experience and what others told. */

import type { Log } from '../../support/log.ts';
import type { Instant } from '../../time/localDate.ts';
import type { SourceName } from '../weather.ts';
import { countCalls, mergeCounts, noCounts, spentWindow } from './budget.ts';
import type { Counts, Limits } from './budget.ts';
import { admissionOf, claimProbe, closedCircuit, judge, laterOf } from './circuit.ts';
import type { Circuit, Outcome } from './circuit.ts';
import { services } from './sharedTier.ts';
import type { Service, SharedTier, SourceKnown } from './sharedTier.ts';

export interface SourceBook {
  readonly learn: (known: ReadonlyMap<SourceName, SourceKnown>) => void;
  /** Whether to ask a service now, for so many calls. `reluctantly`: only where nobody else is there to ask. */
  readonly admit: (
    source: SourceName,
    service: Service,
    calls: number,
    now: Instant,
  ) => Promise<'yes' | 'reluctantly' | 'no'>;
  /** Counts a call that is made. */
  readonly count: (source: SourceName, calls: number, now: Instant) => void;
  readonly tell: (source: SourceName, service: Service, outcome: Outcome, now: Instant) => void;
}

export interface SourceBookPorts {
  readonly shared: SharedTier;
  /** Of the sources that have any. */
  readonly limits: Readonly<Partial<Record<SourceName, Limits>>>;
  readonly log: Log;
  /** Takes work that has to be done before the function returns. */
  readonly settle: (work: Promise<unknown>) => void;
}

interface Page {
  readonly circuits: Map<Service, Circuit>;
  counts: Counts;
  forced: SourceKnown['forced'];
}

export function createSourceBook({ shared, limits, log, settle }: SourceBookPorts): SourceBook {
  const pages = new Map<SourceName, Page>();
  const pageOf = (source: SourceName): Page => {
    const page = pages.get(source) ?? { circuits: new Map(), counts: noCounts, forced: undefined };
    pages.set(source, page);
    return page;
  };
  const circuitOf = (source: SourceName, service: Service) =>
    pageOf(source).circuits.get(service) ?? closedCircuit;

  return {
    learn: (known) => {
      for (const [source, told] of known) {
        const page = pageOf(source);
        page.counts = mergeCounts(page.counts, told.counts);
        page.forced = told.forced;
        for (const [service, circuit] of circuitsIn(told))
          page.circuits.set(service, laterOf(circuitOf(source, service), circuit));
      }
    },
    admit: async (source, service, calls, now) => {
      const { counts, forced, circuits } = pageOf(source);
      const spent = spentWindow(counts, limits[source] ?? {}, calls, now);
      if (spent !== undefined) {
        log.warn('budgetSpent', { source, window: spent });
        return 'no';
      }
      if (forced !== undefined && now < forced.until) return forced.to === 'open' ? 'no' : 'yes';
      const circuit = circuitOf(source, service);
      switch (admissionOf(circuit, now)) {
        case 'ask':
          return 'yes';
        case 'reluctantly':
          return 'reluctantly';
        case 'never':
          return 'no';
        case 'probe': {
          const claimed = claimProbe(circuit, now);
          circuits.set(service, claimed);
          const isOurs = await shared.tellCircuit(source, service, claimed, circuit.changedAt, now);
          return isOurs ? 'yes' : 'no';
        }
      }
    },
    count: (source, calls, now) => {
      if (Object.keys(limits[source] ?? {}).length === 0) return;
      const page = pageOf(source);
      settle(shared.countCalls(source, calls, page.counts, now));
      page.counts = countCalls(page.counts, calls, now);
    },
    tell: (source, service, outcome, now) => {
      const before = circuitOf(source, service);
      const after = judge(before, outcome, now);
      pageOf(source).circuits.set(service, after);
      if (after.changedAt === before.changedAt) return;
      const to = after.opening === undefined ? 'closed' : 'open';
      const reason = after.opening?.reason;
      log.warn('circuitChanged', {
        source,
        circuit: service,
        to,
        ...(reason !== undefined && { reason }),
      });
      settle(shared.tellCircuit(source, service, after, before.changedAt, now));
    },
  };
}

function circuitsIn({ circuits }: SourceKnown): readonly (readonly [Service, Circuit])[] {
  return services.flatMap((service) => {
    const circuit = circuits[service];
    return circuit === undefined ? [] : [[service, circuit] as const];
  });
}
