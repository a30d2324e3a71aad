import { Aws, Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alarm, ComparisonOperator, MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

const MINUTES = Duration.minutes(5);

export type Watched = {
  readonly api: HttpApi;
  readonly table: TableV2;
  readonly functions: readonly IFunction[];
  readonly retell: IFunction;
  readonly roots: IFunction;
  readonly sweep: IFunction;
  readonly orders: IQueue;
  readonly parked: readonly IQueue[];
};

/** Rings when somebody has to look. Every alarm says in its description what is the matter and where to begin. */
export class Watch extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, watched: Watched, email: string | undefined) {
    super(scope, id);
    const { api, table, functions, retell, roots, sweep, orders, parked } = watched;
    this.topic = new Topic(this, 'Alarms', { enforceSSL: true });
    // A topic with a policy of its own no longer has the default one, under which alarms may publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    if (email !== undefined) this.topic.addSubscription(new EmailSubscription(email));

    for (const queue of parked)
      this.#ring(`Parked${queue.node.scope?.node.id ?? ''}`, {
        metric: queue.metricApproximateNumberOfMessagesVisible({ period: MINUTES, statistic: 'Maximum' }),
        above: 0,
        why: 'A message was parked after its last try. Read the log of its function, mend the cause, then redrive.',
      });
    this.#ring('RetellingLate', {
      metric: retell.metric('IteratorAge', { period: MINUTES, statistic: 'Maximum' }),
      above: Duration.minutes(5).toMilliseconds(),
      why: 'Events are retold more than five minutes late: standings and lists of work are behind.',
    });
    this.#ring('EvidenceNotSwept', {
      metric: sweep.metricErrors({ period: MINUTES, statistic: 'Sum' }),
      above: 0,
      why: 'Unused files were not all swept. Read the log of its function, mend the cause, then invoke the function within two weeks.',
    });
    this.#ring('RootNotKept', {
      metric: roots.metricErrors({ period: MINUTES, statistic: 'Sum' }),
      above: 0,
      why: 'The signed root of the day was not kept. Read the log of its function, mend the cause, then invoke the function.',
    });
    this.#ring('PublishingLate', {
      metric: orders.metricApproximateAgeOfOldestMessage({ period: MINUTES, statistic: 'Maximum' }),
      above: Duration.minutes(15).toSeconds(),
      why: 'An order to publish waits for more than a quarter of an hour.',
    });
    this.#ring('ServerErrors', {
      metric: api.metricServerError({ period: MINUTES, statistic: 'Sum' }),
      above: 5,
      why: 'The API answers with errors of its own. Look for level=error in the logs of the contexts.',
    });
    for (const [name, group] of groupsOf(functions)) {
      this.#ring(`FunctionErrors${name}`, {
        metric: sumOf(group.map((each) => each.metricErrors({ period: MINUTES, statistic: 'Sum' }))),
        above: 5,
        why: 'Functions fail or run out of time.',
      });
      this.#ring(`FunctionsThrottled${name}`, {
        metric: sumOf(group.map((each) => each.metricThrottles({ period: MINUTES, statistic: 'Sum' }))),
        above: 0,
        why: 'The account is out of concurrent functions. Ask AWS for more, or stagger the deadline.',
      });
    }
    this.#ring('TableThrottled', {
      metric: sumOf(
        ['ReadThrottleEvents', 'WriteThrottleEvents'].map((name) =>
          table.metric(name, { period: MINUTES, statistic: 'Sum' }),
        ),
      ),
      above: 0,
      why: 'The table refuses requests. Raise maxReads and maxWrites, or set warmReads and warmWrites.',
    });
  }

  #ring(name: string, { metric, above, why }: { metric: IMetric; above: number; why: string }): void {
    const alarm = new Alarm(this, name, {
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: why,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}

/** One figure of several; a metric that has said nothing counts as 0. */
function sumOf(metrics: readonly IMetric[]): MathExpression {
  const usingMetrics = Object.fromEntries(metrics.map((metric, place) => [`m${place}`, metric]));
  const expression = Object.keys(usingMetrics)
    .map((name) => `FILL(${name}, 0)`)
    .join(' + ');
  return new MathExpression({ expression, usingMetrics, period: MINUTES });
}

/** An alarm adds up ten metrics at most, so functions are watched in groups; the first keeps the plain name. */
const MOST_METRICS = 10;
const groupsOf = (functions: readonly IFunction[]): readonly (readonly [string, readonly IFunction[]])[] =>
  Array.from({ length: Math.ceil(functions.length / MOST_METRICS) }, (_, place) => [
    place === 0 ? '' : String(place + 1),
    functions.slice(place * MOST_METRICS, (place + 1) * MOST_METRICS),
  ]);
