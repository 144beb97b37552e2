import { words } from './list.ts';

/** Tools, products, companies and parts of systems that are written like names; a team adds its own by configuration. */
export const knownSystems: readonly string[] = words(`
accumulo activemq aerospike airbyte airflow akamai alertmanager alfred algolia alluxio amazon ambassador amplify anchore android ansible anthos apache apigee apollo appdynamics
appium arango arangodb argo argocd artifactory asana athena atlantis atlas atlassian aurora auth0 aws axon azure backstage bamboo bazel beam beanstalk bigquery bigtable bitbucket bitrise blackbox boomi
bosh boundary buildkite buildkit bugsnag burp caddy calico camel camunda capistrano cargo cassandra celery centos ceph certbot chaosmonkey chef chrome chromium chronosphere cilium circleci
cirrus citus clair clickhouse cloudflare cloudformation cloudfront cloudtrail cloudwatch cockroach cockroachdb codecov codefresh codeql composer concourse confluence confluent consul containerd
contour coredns corosync couchbase couchdb crashlytics crossplane cucumber cypress dagster dapr databricks datadog debezium debian delta dependabot deis django docker dockerhub doppler dovecot drone
druid drupal duckdb dynamo dynamodb dynatrace ecs eks elastic elasticsearch electron envoy eureka exim express facebook falco fargate fastly fedora figma firebase firefox flagger flannel flask flink fluentbit fluentd
flux flyway freebsd gatling gcp gerrit git gitea github gitlab gke glacier glue gnocchi google gradle grafana grafeas graphite graphql graylog gremlin grpc guardduty gunicorn hadoop
haproxy harbor hashicorp hasura hazelcast hbase hdfs helm heroku hetzner hhvm hive honeycomb hudi hudson hystrix icinga imperva influx influxdb ingress instana intercom ionic ios istio jaeger
java javascript jboss jenkins jest jetty jira junit jupyter kafka karma karpenter keda keepalived keycloak kibana kinesis kong kops kotlin kube kube-proxy kubelet kubernetes kustomize kyverno lambda
launchdarkly let's-encrypt letsencrypt lighttpd linkerd linux liquibase litmus locust logstash loki longhorn lua lucene lustre mailchimp mailgun mariadb marathon maven maxscale mediawiki memcache memcached mesos metallb metabase
microsoft mimir minio mirage mongo mongodb monit mozilla mqtt mssql mulesoft mysql nagios nats neo4j neptune netbox netflix netlify netty newrelic nexus nginx nifi node node.js nodejs nomad nova npm
nsq numpy oauth octopus okta opa openai openresty opensearch openshift openssl openstack opentelemetry opsgenie oracle orchestrator otel pacemaker packer pagerduty pandas patroni percona perl pgbouncer
phabricator phoenix php pinot pip pivotal postfix postgres postgresql postman presto prisma prometheus prow proxmox proxysql pulsar pulumi puma puppet pypi python quay quarkus rabbitmq rails rancher
ranger raft ray reaper react redash redhat redis redpanda redshift renovate restbase rke rollbar rook route53 ruby rundeck rust s3 salesforce salt samba sap saucelabs scala scylla scylladb segment selenium sendgrid
sensu sentry server serverless shopify sidekiq slack slurm snowflake snyk solr sonar sonarqube spark spinnaker splunk spring sqlite sqs squid ssl stackdriver stash storm strimzi stripe supabase
supervisord swagger swarm sysdig systemd tableau tekton telegraf teleport temporal tempo terraform terragrunt thanos thrift tidb tiller timescale tomcat torchserve traefik travis trino trivy tungsten turbonomic twilio
typesense ubuntu unicorn unleash uwsgi vagrant vault varnish velero vercel victoria victoriametrics victorops vitess vmware wavefront weave webpack wikimedia windows wireguard wordpress xen yarn zabbix zendesk zipkin zookeeper zoom zuul
cron crond kernel scap pybal gdnsd swift thumbor parsoid mathoid etherpad stashbot icinga2 logrotate rsyslog syslog nfs dns dhcp bgp ntp ldap vpn cdn api sdk cli gui ui etcd vm jvm gc oom cpu gpu ram ssd raid nas san elb alb nlb ec2 ebs rds vpc iam kms
`);

/** Heads of noun phrases that never think: passive judgement on them is about the system. */
export const systemNouns: readonly string[] = words(`
alert alerts alarm alarms page pages pager monitor monitors monitoring node nodes server servers host hosts pod pods container containers service services job jobs
task tasks cache caches request requests response responses query queries retry retries traffic connection connections message messages queue queues
worker-process thread threads process processes process database databases db replica replicas shard shards table tables row rows partition partitions disk disks volume volumes
router routers switch switches link links network networks firewall packet packets proxy proxies balancer balancers gateway gateways cluster clusters instance instances machine machines vm vms
application app apps system systems software hardware code function functions method client-side script scripts cron cronjob pipeline pipelines build builds test tests suite
deployment deployments rollout rollouts release releases image images package packages library libraries module modules controller controllers scheduler schedulers daemon daemons agent agents
bot bots tool tools tooling api apis endpoint endpoints website site sites dashboard dashboards log logs metric metrics probe probes check checks healthcheck failover failovers backup backups
certificate certificates cert certs token tokens key keys secret secrets config configuration configurations settings setting parameter flag flags rule rules policy policies limit limits quota quotas
index indexes email emails notification notifications event events transaction transactions update updates upgrade upgrades patch patches feature features bug bugs fix fixes guard safeguard safeguards
mechanism mechanisms throttle limiter breaker breakers loop timer timers timeout timeouts watchdog canary canaries autoscaler operator-pod region regions zone zones rack racks datacenter datacenters colo power ups
generator generators battery memory cpu heap kernel driver drivers firmware device devices sensor sensors interface interfaces socket sockets port ports file files directory volume data record records
measure measures protection protections validation validator linter compiler parser runtime browser browsers client-library session sessions login logins crate crates status statuses
`);
