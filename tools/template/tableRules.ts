import { finding, type Finding, type Rule } from './finding.ts';
import { at, ofType } from './template.ts';

/** The shape of every table is that of lambda/memory/tables.ts. */
export const tableShape: Rule = (template, { tables }) => [
  ...Object.keys(tables)
    .filter((name) => !template.resources.has(name))
    .map((name) => finding(name, 'The table is missing.', 'See lambda/memory/tables.ts.')),
  ...ofType(template, 'AWS::DynamoDB::Table').flatMap(({ name, properties }): Finding[] => {
    const shape = tables[name];
    if (shape === undefined) return [finding(name, 'No code knows it.', 'Leave it out.')];
    const same = [
      ['BillingMode', properties['BillingMode'], shape.BillingMode],
      ['AttributeDefinitions', properties['AttributeDefinitions'], shape.AttributeDefinitions],
      ['KeySchema', properties['KeySchema'], shape.KeySchema],
      [
        'GlobalSecondaryIndexes',
        properties['GlobalSecondaryIndexes'],
        'GlobalSecondaryIndexes' in shape ? shape.GlobalSecondaryIndexes : undefined,
      ],
      [
        'TimeToLiveSpecification',
        properties['TimeToLiveSpecification'],
        { AttributeName: shape.timeToLiveAttribute, Enabled: true },
      ],
    ] as const;
    return same
      .filter(([, here, there]) => JSON.stringify(here) !== JSON.stringify(there))
      .map(([key]) => finding(name, `${key} differs.`, 'See lambda/memory/tables.ts.'));
  }),
];

/** What is kept of people outlives mistakes. */
export const peopleKept: Rule = (template) => {
  const people = template.resources.get('PeopleTable');
  if (people === undefined) return [];
  const { name, properties, attributes } = people;
  const kept = [
    ['DeletionPolicy', attributes['DeletionPolicy'] === 'Retain', 'Retain'],
    ['UpdateReplacePolicy', attributes['UpdateReplacePolicy'] === 'Retain', 'Retain'],
    [
      'PointInTimeRecoveryEnabled',
      at(properties, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled') === true,
      'true',
    ],
    ['SSEEnabled', at(properties, 'SSESpecification', 'SSEEnabled') === true, 'true'],
    ['DeletionProtectionEnabled', properties['DeletionProtectionEnabled'] === true, 'true'],
  ] as const;
  return kept
    .filter(([, isKept]) => !isKept)
    .map(([key, , value]) => finding(name, `${key} is not ${value}.`, `Set it to ${value}.`));
};
