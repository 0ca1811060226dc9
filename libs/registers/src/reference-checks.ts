interface Sums {
  parts?: readonly unknown[];
  total?: number;
  units: readonly { id: string; amount?: number; parts?: readonly number[] }[];
}

/** Units that stand twice, and sums that do not come out: figures of the law that were copied wrongly. */
export function referenceFindings({ parts, total, units }: Sums) {
  const ids = units.map(({ id }) => id);
  const sum = sumOf(units.map(({ amount = 0 }) => amount));
  return [
    ...units.flatMap(({ id }, at) =>
      ids.indexOf(id) < at ? [{ path: ['units', at, 'id'], reason: `${id} stands here twice` }] : [],
    ),
    ...units.flatMap((unit, at) => {
      if (!unit.parts) return [];
      const fits = unit.parts.length === parts?.length && sumOf(unit.parts) === unit.amount;
      return fits ? [] : [{ path: ['units', at, 'parts'], reason: `do not make up the amount ${unit.amount}` }];
    }),
    ...(total !== undefined && total !== sum ? [{ path: ['total'], reason: `the units sum to ${sum}` }] : []),
  ];
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
