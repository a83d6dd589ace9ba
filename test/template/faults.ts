/** Single faults, each a small slip of somebody who edits template.yaml. */
export interface Fault {
  readonly name: string;
  /** What stands in the template, at least once; the first is replaced. */
  readonly from: string | RegExp;
  readonly to: string;
}

export const faults: readonly Fault[] = [
  { name: 'a wildcard action', from: '- dynamodb:Query', to: '- dynamodb:*' },
  { name: 'every action', from: '- dynamodb:BatchGetItem', to: "- '*'" },
  { name: 'any table', from: 'Resource: !GetAtt PeopleTable.Arn', to: "Resource: '*'" },
  { name: 'no resource', from: 'Resource: !GetAtt CacheTable.Arn', to: '' },
  {
    name: 'a pattern of tables',
    from: 'Resource: !GetAtt CacheTable.Arn',
    to: 'Resource: !Sub arn:aws:dynamodb:*:${AWS::AccountId}:table/x',
  },
  {
    name: 'a managed policy',
    from: '    Properties:\n      AssumeRolePolicyDocument:',
    to: '    Properties:\n      ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]\n      AssumeRolePolicyDocument:',
  },
  {
    name: 'a role that another service takes',
    from: 'Principal: { Service: lambda.amazonaws.com }',
    to: 'Principal: { Service: ec2.amazonaws.com }',
  },
  { name: 'any skill may call', from: '      EventSourceToken: !Ref SkillId\n', to: '' },
  {
    name: 'the token of nobody',
    from: 'EventSourceToken: !Ref SkillId',
    to: 'EventSourceToken: skill',
  },
  {
    name: 'Alexa calls what is not deployed',
    from: 'FunctionName: !Ref SkillFunction.Alias',
    to: 'FunctionName: !Ref SkillFunction',
  },
  {
    name: 'another service may call',
    from: 'Principal: alexa-appkit.amazon.com',
    to: 'Principal: apigateway.amazonaws.com',
  },
  { name: 'no alias', from: '      AutoPublishAlias: live\n', to: '' },
  {
    name: 'all at once',
    from: 'Default: Canary10Percent5Minutes',
    to: 'Default: AllAtOnce',
  },
  {
    name: 'nothing rolls back',
    from: /Alarms: \[!Ref SkillFailsAlarm.*\]/,
    to: 'Alarms: []',
  },
  { name: 'longer than Alexa waits', from: 'Timeout: 8', to: 'Timeout: 10' },
  { name: 'no timeout worth its name', from: 'Timeout: 8', to: 'Timeout: 1' },
  { name: 'another processor', from: 'Architectures: [arm64]', to: 'Architectures: [x86_64]' },
  { name: 'an old Node', from: 'Runtime: !Ref NodeRuntime', to: 'Runtime: nodejs18.x' },
  { name: 'not traced', from: '    Tracing: Active\n', to: '' },
  { name: 'a bundle that is not built', from: 'dist/lambda/skill/', to: 'dist/lambda/skil/' },
  { name: 'another handler', from: 'Handler: index.handler', to: 'Handler: skill.handler' },
  { name: 'lines kept for ever', from: '      RetentionInDays: !Ref LogDays\n', to: '' },
  { name: 'a log group of its own', from: /\n {6}LoggingConfig: .*/, to: '' },
  { name: 'a variable not set', from: '          PEOPLE_TABLE: !Ref PeopleTable\n', to: '' },
  {
    name: 'a variable misspelt',
    from: 'WEATHER_CONTACT: !Ref',
    to: 'WEATHER_CONTACTS: !Ref',
  },
  {
    name: 'a variable that nobody reads',
    from: '        LOG_LEVEL: INFO\n',
    to: '        LOG_LEVEL: INFO\n        DEBUG: true\n',
  },
  {
    name: 'the other table',
    from: 'CACHE_TABLE: !Ref CacheTable',
    to: 'CACHE_TABLE: !Ref PeopleTable',
  },
  {
    name: 'a key written down',
    from: "!Sub '{{resolve:ssm:${PirateWeatherKey}}}'",
    to: 'abc123',
  },
  {
    name: 'no point-in-time recovery',
    from: /\n {6}PointInTimeRecoverySpecification: .*/,
    to: '',
  },
  {
    name: 'people deleted with the stack',
    from: 'DeletionPolicy: Retain',
    to: 'DeletionPolicy: Delete',
  },
  { name: 'no encryption', from: 'SSEEnabled: true', to: 'SSEEnabled: false' },
  {
    name: 'another expiry',
    from: 'AttributeName: exp, Enabled',
    to: 'AttributeName: ttl, Enabled',
  },
  {
    name: 'a table without a sort key',
    from: '        - { AttributeName: sk, KeyType: RANGE }\n',
    to: '',
  },
  { name: 'fixed capacity', from: 'BillingMode: PAY_PER_REQUEST', to: 'BillingMode: PROVISIONED' },
  { name: 'an alarm on what nobody counts', from: 'MetricName: Defects', to: 'MetricName: Bugs' },
  {
    name: "an alarm on what Amazon doesn't count",
    from: 'MetricName: Errors',
    to: 'MetricName: Failures',
  },
  {
    name: 'a business figure told to a program',
    from: 'AlarmActions: [!Ref PersonTopic]',
    to: 'AlarmActions: [!Ref ProgramTopic]',
  },
  { name: 'an alarm that tells nobody', from: '      AlarmActions: [!Ref ProgramTopic]\n', to: '' },
  { name: 'silence undefined', from: '      TreatMissingData: notBreaching\n', to: '' },
  {
    name: 'an alarm that is never raised',
    from: 'DatapointsToAlarm: 2',
    to: 'DatapointsToAlarm: 9',
  },
  { name: 'an alarm without a page', from: '}-defects', to: '}-errors' },
  { name: 'a dashboard that does not parse', from: '"widgets": [', to: '"widgets": [,' },
  { name: 'a figure on no dashboard', from: '                [".", "Defects"],\n', to: '' },
  { name: 'a figure misspelt', from: '[".", "SharedWrites"', to: '[".", "SharedWrite"' },
  { name: 'a name that is nowhere', from: '!GetAtt SkillLog.Arn', to: '!GetAtt SkillLogs.Arn' },
  {
    name: 'a condition that is nowhere',
    from: '            - HasOpenMeteoKey',
    to: '            - HasMeteoKey',
  },
  {
    name: 'an attribute that is nowhere',
    from: '!GetAtt SkillRole.Arn',
    to: '!GetAtt SkillRole.ARN',
  },
  { name: 'a property misspelt', from: 'EvaluationPeriods: 1', to: 'EvaluationPeriod: 1' },
  { name: 'a type misspelt', from: 'Type: AWS::SNS::Topic', to: 'Type: AWS::SNS::Topics' },
  {
    name: 'a comparison that does not exist',
    from: 'ComparisonOperator: LessThanThreshold',
    to: 'ComparisonOperator: LessThan',
  },
  { name: 'a parameter that nobody uses', from: '!Ref AlertAddress', to: 'somebody@example.com' },
];
