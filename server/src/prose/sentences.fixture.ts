/**
 * Sentences of our own with what the wording rules should say of them. `none` stays silent in every place;
 * the others are found in the place they belong to, under a rule of their family.
 */
export type Family = 'none' | 'blame' | 'hindsight' | 'human-error' | 'vague';

export const sentences: Readonly<Record<Family, readonly string[]>> = {
  blame: lines(`
My bad: I typed the wrong hostname.
Somebody pushed an untested change directly to production.
A deploy by Omar, done without checking the calendar, collided with the migration.
The release manager ignored the red build.
The network operators failed to check the second path.
A team member overlooked the warning.
Nadia forgot to renew the wildcard certificate before the holiday.
The release manager forgot the second half of the checklist.
Our storage team neglected to raise the quota after the last review.
Omar ran the cleanup against production by mistake.
The cleanup was run against production by mistake by a contractor.
A junior administrator, while trying to free some space, accidentally removed the archive volume.
The on-call engineer, who had been up since four, inadvertently restarted the primary instead of the standby.
The reviewer overlooked the missing index.
Tom skipped the canary step because he was in a hurry.
The platform team should have told the payments team about the new limit.
Dana should not have merged the branch on a Friday.
The incident commander failed to hand over properly.
The database administrators failed to follow the written procedure.
She mistakenly pasted the staging token into the production vault.
They forgot to tell anyone that the job had been moved.
Whoever wrote the script never tested it with an empty list.
The outage was caused by an intern pushing directly to main.
The outage was caused by Lena.
The network engineer made a typo in the access list and cut off the whole site.
The developer made a bad call and deployed without asking anyone.
This was Kofi's mistake.
The delay is the support team's fault.
The security team is to blame for the late rotation.
The blame lies with the operations group and the team that owns the proxy.
The on-call was not paying attention to the alert channel.
A careless copy and paste put the wrong host into the chart.
The sloppy work on the migration made everything worse.
It was irresponsible to ship this without a rollback.
The technician did not bother to read the label on the cable.
The deployer did not check whether the flag was already on.
Yusuf did not follow the runbook and skipped the drain.
The QA team missed the regression in the export.
The alert was ignored by the night shift and the on-call team.
The page was missed by the secondary responder.
I forgot to bump the version.
I accidentally deleted the namespace of the staging cluster.
We accidentally shipped the debug build.
We overlooked the second data centre when we rotated the keys.
It was my fault that the switch was not labelled.
The engineers wrongly assumed that the backup was running.
An administrator incorrectly configured the retention of the bucket.
The maintainers broke the build twice that morning.
The contractor has been spoken to and will not have access again.
The developer needs to learn how our feature flags work.
The team lead had no business approving that change.
Priya, our database lead, forgot to lower the threshold.
The failure of the on-call to escalate cost us an hour.
The reviewers' failure to ask about load made this possible.
Two engineers from the search squad mistakenly drained both zones.
One of the engineers accidentally revoked the shared key.
Members of the data team failed to announce the schema change.
An employee inadvertently published the internal address list.
Stavros and Marek dropped the ball on the handover.
The person on shift fat-fingered the port number.
The manager ignored three warnings from the vendor.
The author of the change never read the deprecation notice.
Management ignored the capacity forecast for two quarters.
The admin did not understand what the force option does.
He failed to notice that the terminal was still on the production host.
The operations staff incorrectly entered the maintenance window.
Chen took down the whole site with one command.
The ops team messed up the failback.
A developer had mistakenly committed the credentials.
The team could have prevented this with one more check.
The accidental deletion by an SRE removed four hours of orders.
The on-call person was asleep at the wheel.
The programmers were negligent.
A member of staff unplugged the wrong rack by accident.
The engineer that wrote the migration forgot about old rows.
The blunder by the release team went unnoticed until noon.
While rebalancing the shards, one of our senior database engineers inadvertently pointed the job at the live cluster.
The release had been approved by a reviewer who did not look at the migration file.
Because the infrastructure team neglected to document the dependency, nobody restarted the sidecar.
Bogdan pushed straight to the protected branch and broke every build for two hours.
It turned out that the contractor had accidentally left the debug port open.
The person who wrote the cron entry forgot that servers run on UTC.
During the call, the vendor's engineer mistakenly reset the wrong controller.
Our DBA, thinking he was on the replica, accidentally dropped the schema.
The change was wrongly approved by the duty manager.
An SRE, who was new to this service, incorrectly set the weight to zero.
The lead developer ignored the failing checks and merged anyway.
Two members of the mobile team failed to read the migration guide.
The support staff did not escalate the ticket for three hours.
The oversight by the networking team meant that half of the fleet kept the old route.
I mistakenly assumed that the flag was off.
I had forgotten that the proxy caches negative answers.
We forgot about the second consumer group.
We mistakenly granted write access to the whole group.
We neglected to rotate the token after the audit.
My mistake was to run the script without the dry-run flag.
The engineer responsible for the rollout skipped the soak period.
The on-call engineer was careless with the restore command.
He should have called the database team at once.
She ought to have stopped the rollout when the first graph turned red.
The operators should have noticed that the pressure was dropping.
The app team could have told us about the launch.
The migration failed because the author of the script never considered empty tenants.
The trainee had been told off before for the same thing.
Zbigniew misjudged how long the copy would take.
The outage was triggered by a developer deleting the shared secret.
Someone accidentally unplugged the uplink during the move.
Somebody forgot to close the maintenance window in the tool.
The analyst, assuming the table was a copy, truncated it by mistake.
The intern's carelessness cost us the afternoon.
The team was too slow because the lead ignored the first two pages.
A rushed and sloppy review let the change through.
The person on duty failed to recognise the alarm.
The managers failed to allocate time for the upgrade.
@rkovac deleted the wrong bucket by accident.
An administrator at the hosting company mistakenly powered down our rack.
The mistake made by the release engineer was only found on Monday.
The sysadmin botched the failback and had to start over.
The blame falls on the architects who picked this design.
The developers were negligent in not pinning the version.
The night-shift operator pressed the wrong button by mistake.
An external consultant accidentally overwrote the licence file.
Our own release team forgot to publish the migration notes.
The developer on duty didn't follow the escalation path.
Nikolai never told the data team that the column was gone.
The two reviewers overlooked that the default had changed.
The product team didn't communicate the launch date to us.
Instead of rolling back, Amir kept pushing fixes to production and made it worse, which was reckless.
Support failed to pass the message on to engineering.
The admins who set up the host forgot to enable backups.
I wrongly assumed the other region was healthy.
We overlooked a second caller of the API.
I made a mistake in the selector and matched every pod.
I screwed up the merge.
The platform group's negligence let the certificate lapse.
The DevOps engineer had inadvertently removed the label that the selector needs.
The maintenance crew accidentally cut the fibre.
The on-call ignored two pages before answering the third.
It was the fault of the integration team.
Sergei was to blame for the late notice.
The migration was botched by the contractor.
A colleague mistakenly disabled the alert for the whole cluster.
Her failure to read the plan cost twenty minutes.
The deploy went wrong since the engineer ignored the warning in the console.
The administrators should have replaced the disk in May.
The on-call should not have restarted all pods at once.
Ines should have asked before changing the quota.
The engineering manager failed to ensure coverage during the holiday.
Developers keep forgetting to run the linter.
The author assumed, wrongly, that nobody used the endpoint.
Around noon, a systems engineer accidentally deleted the routing entry for the payments subnet.
The change author had not tested the script against an empty database, and the reviewer missed it.
At 10:41, Dana accidentally scaled the deployment to zero.
A support engineer mistakenly closed the incident before the backlog was processed.
The person running the migration neglected to take a snapshot first.
This was overlooked by both the author and the reviewer.
The previous on-call engineer failed to hand over the open alert.
Our CTO insisted on the launch date and ignored the warnings of the team.
The vendor's technician unplugged the wrong power supply by mistake.
The sysadmins never updated the firmware although they had been told to.
Pavel pushed a broken build on Friday evening without telling anyone.
The team that owns the gateway didn't bother to reply.
One of our developers accidentally committed a private key.
We accidentally sent the newsletter to all customers.
I incorrectly assumed that the lock would be released.
We missed this because nobody from our team reviews that folder.
An engineer on the data platform team inadvertently granted public access to the bucket.
The engineer had misread the runbook and ran step 4 first.
The operations engineer made an error when entering the prefix.
Management should have approved the second hire in spring.
Rahul forgot that the queue is shared.
The blame for the delay is on the procurement department.
Somebody on the infrastructure team mistyped the address.
The interns were not paying attention during the training.
The root cause was Maya's failure to update the allow list.
The immediate trigger was an engineer restarting the wrong database host.
While trying to free disk space, a member of the infrastructure team accidentally deleted the WAL archive.
The change owner forgot to set the feature flag for the EU region before starting the rollout.
The deployment engineer skipped the validation step in order to save time.
Unfortunately, the responder misread the dashboard and restarted a healthy node.
The alert fired at 02:10 but was ignored by the on-call because it looked like the usual noise.
The team responsible for the service did not monitor the queue after the change.
The patch was merged by a developer who hadn't run the integration tests.
Our operations staff mistakenly believed the UPS had been tested.
Two admins made changes at the same time without informing each other.
The incident was made worse by the manager on duty, who refused to declare it.
The junior engineer panicked and rebooted the whole rack.
The DBA on call, not knowing the new topology, mistakenly promoted the lagging replica.
The CI team broke the cache for everyone again.
Reviewers didn't catch the missing null check.
The previous team had left the firewall in an unsafe state and never told anyone.
An SRE executed the script against the wrong environment by mistake.
It turned out that someone from marketing had accidentally published the draft page.
The user who ran the job didn't bother to check the region.
I mistakenly believed that the test suite covered this.
We neglected this alert for weeks.
We made the mistake of deploying without a canary.
Unfortunately I overlooked the second argument.
Both engineers on the call should have known that the flag is global.
The release team shouldn't have ignored the red build.
Whoever configured the alert forgot the recovery threshold.
Jane caused the outage by force-pushing to the release branch.
The outage happened because Karim disabled the check.
The storage admins ought to have replaced the battery.
Poor judgement by the on-call made a small problem into a large one.
12:40 an operator deleted the wrong volume by mistake
13:05 - Dana realises that she forgot to merge the second patch
We had merged the patch but forgot to deploy it to the canary hosts.
The previous admin never documented the password rotation.
The third-party contractor who installed the switch mislabelled the ports and didn't tell anyone.
This was a mistake by the network team.
It was an error on my part.
The mistake was made by a new team member who had not been careful enough.
The on-call team lead ignored the escalation from support.
The developer who reviewed the change didn't realize the cache was shared.
Engineers had accidentally left debug logging on.
Our DBAs inadvertently ran the cleanup on both replicas.
The engineer didn't notice that the window had already closed.
The customer support team gave customers wrong information because they had not read the announcement.
The staff in the data centre pulled the wrong cable by accident.
The security team revoked the token without informing the owners of the job.
The product manager failed to tell the engineers about the campaign.
`),
  hindsight: lines(`
We should have tested the restore before the migration.
I should have asked for a second pair of eyes.
We should not have rolled this out to all regions at once.
The change should have been reviewed by a second person.
This should have been noticed during the rehearsal.
It should have been obvious that the queue would fill.
In hindsight, the threshold was far too high.
With hindsight we would have chosen a smaller batch.
In retrospect, restarting everything made matters worse.
The outage could have been avoided with a dry run.
The incident was easily preventable.
All of this was entirely avoidable.
If we had read the release notes, we would have known about the new default.
Had we looked at the dashboard, the trend would have been visible.
If the migration had been rehearsed, the lock would have been found.
Had the plan been reviewed, this could not have happened.
If only somebody had asked the storage team.
We could have caught this a week earlier.
We shouldn't have ignored the slow queries.
We should've known better.
A quick look at the graph would have shown the leak.
Reading the error message more closely would have saved an hour.
This should never have happened.
The warning signs were there for weeks.
There is no excuse for not having a backup.
The deploy should not have been started so late in the day.
It would have been wiser to wait for the morning.
We ought to have asked the vendor first.
This would have been caught if we had written a test.
The communication to customers could have been done earlier.
Obviously, no one considered the second region.
The maintenance should have been announced a day before.
We should have seen this coming.
Perhaps we should have paged the database team straight away.
The missing index should have been spotted in code review.
It was only a matter of time before this broke.
The rollback could have been done in five minutes had we practised it.
The problem would have been avoided if the script had been tested.
We should probably have drained the node first.
The team lead and I agree that we should have rolled back sooner.
This is something that should have been discussed with the security group beforehand.
The restart should never have been done during business hours.
Looking back, the rollback at 10:15 made it worse.
In retrospect, we had too much trust in the replica.
With a bit more care this would not have happened.
The whole episode could have been prevented by reading the changelog.
Had somebody pinged the storage channel, the fix would have taken minutes.
If we'd had a runbook, we could have recovered in ten minutes.
If the alert had been reviewed last quarter, we would have seen the trend.
We could have noticed the growth in March.
It should have been obvious to us that the quota was shared.
We would have caught the bug earlier if we had run the full suite.
I should've double-checked the hostname.
The decision to skip staging should not have been taken.
A simple check of the invoice would have revealed the lapse.
The renewal should have been scheduled before the holidays.
There were clear warning signs in the weeks before.
The upgrade should have been tested against a copy of production.
The rollout should have been paused after the first alert.
None of this would have happened if we had followed the checklist.
We really ought to have known that the API is not idempotent.
Testing the failover once a year would have uncovered this.
We should have had an alert for this.
We should have waited for the second approval.
We could and should have rolled back at 09:20.
The plan should have included a rollback.
This should have been tested on a copy of the data.
I should never have run it on the primary.
We'd have seen it coming if we had looked at the growth.
If somebody had read the ticket, we would not have deployed.
Had I known the table was that large, I would have waited.
It would have been better to fail over at once.
Clearly this was the wrong decision.
In hindsight it is obvious that two replicas are not enough.
Better preparation would have avoided the outage.
More careful planning could have prevented this.
The outage was completely avoidable.
An earlier rollback would have limited the damage.
The change should have gone through review.
This ought to have been caught by the reviewer.
We should not have trusted the green check mark.
We should have communicated earlier.
That migration should have been split into two steps.
It should not have taken us an hour to find the dashboard.
The alert threshold should have been reviewed after the traffic doubled.
This could have been avoided had the config been validated.
With proper load testing we would have found the limit in advance.
If we had rolled back immediately, the impact would have been much smaller.
Someone should have noticed the missing heartbeat.
We could have saved half an hour by looking at the audit log.
In retrospect it was a bad idea to deploy before the long weekend.
The failure was predictable and could have been prevented.
The outage could have been shorter.
The old endpoint should have been removed a year ago.
The team and I should have checked the capacity plan.
It should have been tested in staging before being rolled out.
We should have had better visibility into the queue.
This deployment should have waited until Monday.
If the team had tested the rollback procedure, recovery would have been much faster.
We could have detected the issue sooner.
In hindsight it would have been better to roll back immediately.
The problem should have been detected during testing.
The missing permission should have been noticed during the review.
Simply reading the warning would have avoided the incident.
This is an obvious mistake that should never have reached production.
The upgrade should have been announced to all teams.
Had we known about the dependency, we would have scheduled it differently.
A dry run would have caught this immediately.
The change should have been tested with real traffic.
We should have a/b tested it, and we should have asked for a load test.
We should've rolled back instead of debugging in production.
It should've been caught by code review.
Should have been caught in staging.
If the docs had been read, the flag would have been known.
We could have avoided most of the downtime by failing over immediately.
This was avoidable.
Ideally, the migration would have been tested beforehand.
The rollout should have been more gradual.
In hindsight, the alert name was confusing.
We should have documented this years ago.
`),
  'human-error': lines(`
The root cause was human error.
Root cause: operator error during the switch replacement.
Human error.
The outage was due to human error while editing the routing table.
A human error during the maintenance led to the loss of one rack.
The wrong volume was detached because of an operator mistake.
This was caused by an oversight during the planning.
The incident happened because of carelessness.
Cause: lack of attention.
The data loss was the result of a manual error.
We traced it to user error in the console.
The trigger was an administrator error.
Due to an oversight, the second certificate was never renewed.
The failure came down to human error.
Contributing factor: human error in the handover.
An operator error took three nodes offline.
The cause of the failure was a mistake in the shift plan.
The loss of power was attributed to human error.
Root cause: a typing mistake in the route table, in other words human error.
After a long investigation the failure was put down to human error.
The wrong cable was pulled as a result of human error.
The underlying cause was operator error.
Cause: manual error during data entry.
We concluded that it was a human error.
Trigger: human mistake when copying the key.
It was an honest human mistake.
Owing to an oversight, the second region was left out of the list.
An oversight during the planning of the window caused the overlap.
The misrouting stemmed from a human error in the ticket.
This outage was the result of an operator mistake.
Root cause — human error.
**Root cause:** operator error
Human error while entering the VLAN id.
The reason was a simple human error.
Primary cause: human error (wrong environment selected).
The trigger was a human mistake during the key ceremony.
The deletion happened due to a mistake by an operator.
The incident was caused by human error.
It was a simple case of human error.
The wrong artifact was promoted due to an operator error.
Root cause: misconfiguration due to human error.
Cause of the incident: human mistake.
The underlying issue was a manual error when copying the secrets.
The root cause of the incident was determined to be human error.
It was caused by an operator error while performing routine maintenance.
Human error: the wrong playbook was run.
The database was dropped because of a human mistake.
Due to an oversight, the new nodes were not added to the monitoring.
The cause was user error.
Root Cause: Human Error
A typo caused by human error made the host unreachable.
Incident cause: an operator mistake during the upgrade window.
Because of human error the backup was written to the wrong bucket.
The reason for the outage was a mistake made during manual maintenance.
`),
  vague: lines(`
Improve monitoring
Improve alerting and communication.
Be more careful with production access.
Everyone should be more careful during deployments.
Communicate better with the other teams.
Better communication between the teams.
We need more testing.
Improve our documentation.
Enhance observability across the stack.
Remind all engineers to check the region before they deploy.
Train the team on the new console.
Provide training for on-call engineers.
Raise awareness about the change freeze.
Double-check everything before a release.
Pay closer attention to alerts.
Make sure everyone knows the procedure.
Ensure that all engineers follow the deployment process.
Follow the process.
Try harder to keep the runbooks up to date.
Keep an eye on disk usage.
Strengthen the change management process.
Increase test coverage.
Be more proactive about capacity.
Tobias needs to learn the rollback procedure.
Make sure this never happens again.
Do better next time.
More thorough testing before releases.
Improve code review.
Take more care when changing DNS.
Think twice before running scripts in production.
Make the deployment process more robust.
Improve the resilience of the platform.
Better documentation is needed for the failover.
Encourage developers to write more tests.
Developers must be more diligent when reviewing.
Stay vigilant during the holiday season.
Additional training for support staff.
Ask engineers to remember to update the status page.
Streamline our incident response process.
We will improve our processes.
Improve monitoring of our services.
Improve communications during incidents.
Better on-call training.
Be more mindful of load when scheduling batch jobs.
Developers should pay more attention to warnings in CI.
Increase awareness of the freeze calendar.
Have better documentation.
Need better testing.
Enhance the deployment process.
Strengthen testing procedures.
Educate developers about connection pooling.
Hold a training session on incident command.
Remind people to lock their screens.
Let's be more careful next time.
Monitor more closely.
Review processes and procedures.
Documentation should be improved.
Testing needs to be improved.
Ensure better collaboration between platform and product.
More careful code reviews.
Make sure that all engineers are aware of the risk.
Encourage the team to speak up.
Everyone must follow the change process.
Invest in observability.
Work on improving reliability.
Improve reliability and resilience of the payment flow.
Regularly train staff on security practices.
Optimize performance.
Tighten up our release process.
We need to improve our response time.
Better monitoring
More tests
Improve alerting around the payment flow
Improve our on-call process
Increase visibility into the pipeline
Communicate earlier and more often
Be careful when running migrations
Make sure people know about the freeze
Double check configuration before deploying
Review our deployment process
Train developers on secure coding
Schedule training for new joiners
Team to be more vigilant
Ensure proper testing before release
Ensure adequate monitoring is in place
Implement better logging
Improve code quality
Enhance security posture
Reduce human error
Establish a culture of ownership
Add more monitoring
Add better documentation
Improve test coverage
Improve the deployment process and communication
Follow best practices
Be proactive in monitoring
Regular reviews of the process
Tobias to double-check the certificates in future
Improve monitoring and alerting for the checkout service
Improve documentation about the failover procedure
Be more careful with schema changes
Conduct regular training on incident response
More rigorous code review
Enhance logging
We should improve communication between support and engineering
Increase monitoring of third-party services
Better testing of edge cases
Make the system more reliable
Remind everyone about the deployment checklist
Ensure that the team is aware of the dependency
Team should double-check the configuration before every release
Improve the onboarding of new engineers
Pay more attention to warnings
Establish better communication channels
Strengthen our backup strategy and processes
Increase awareness about phishing
Improve the monitoring system
Improve communication with stakeholders during incidents
Better alerting
Increase observability
Train staff
Provide better documentation for on-call engineers
Be extra careful on Fridays
Improve testing
Raise awareness of this issue within the team
Make sure the team follows the release process
Enhance error handling and logging across services
Strengthen access controls and review processes
Continue to improve our monitoring
Look into better alerting
Double-check all configuration changes
More frequent communication
Improve process for handling secrets
Team training on Kubernetes
Improve monitoring for disk space
Improve alerting
Need better documentation for this
Educate the team on how DNS works
Communicate maintenance better
Increase alerting coverage
Be careful with force pushes
Better coordination with the network team
Review and improve our deploy procedure
Improve the process for communicating incidents
Awareness training for everyone
Don't deploy on Fridays and be more careful
Test more
Strive for better code quality
`),
  none: lines(`
The query planner ignored the new index.
The package manager failed to verify the signature.
An etcd member missed three heartbeats in a row.
The cluster manager should have replaced the node.
Kubernetes operators failed to reconcile during the upgrade.
The process supervisor overlooked the exit code.
Having a canary would have prevented this.
We should have been notified by monitoring, but nobody had set it up.
The pod failed to start because the image was missing.
The load balancer forgot its session table after the restart.
Jenkins missed the webhook and did not build the branch.
The scheduler ignored the taint on the new nodes.
Failed requests rose to twelve percent.
Retry failed uploads with a backoff.
Metrics failed to reach the collector for nine minutes.
Traffic failed over to the second region within a minute.
Dana failed over the database at 10:12.
We failed to serve about two percent of requests.
We missed our availability target for the month.
The job accidentally deleted rows that were still referenced.
The table was accidentally dropped during the migration.
A script inadvertently removed the lock file.
The flag was mistakenly left on after the experiment.
Nadia noticed the spike at 09:14 and paged Omar.
Omar rolled back the release at 09:31.
Priya ran the migration at 14:02 as described in the runbook.
Tom deployed version 4.2 and Lena watched the dashboard.
I restarted the proxy because the graph showed rising latency.
I expected the command to run on staging; the prompt does not show the cluster.
We decided to wait for the vendor before restarting.
Yusuf merged the pull request that raised the limit.
The on-call engineer acknowledged the page after four minutes.
The database team restored the backup and verified the counts.
The platform team owns the follow-up.
Owner: Priya, due 2026-12-01.
Responsible: the storage team.
Thanks to Maya and Tom for staying up all night.
Nobody is to blame for this.
This was nobody's fault.
It is not the team's fault that the tool allows this.
Human error is never a root cause.
Human error is where we start to look, not where we stop.
We do not accept human error as an explanation.
The new prompt reduces the risk of human error.
The form now rejects values that are prone to operator error.
User error reports went up by a third.
We assume that everyone did the best they could with what they knew.
This review is blameless: anyone could have run that command.
Any engineer would have made the same choice with this prompt.
The health check should have removed the node.
The alert should have fired after five minutes.
The circuit breaker should have opened.
The cache should have been invalidated automatically.
The retry should have used a backoff.
The service should have access to the bucket by now.
The team should have a second reviewer from next week on.
All regions should have recovered by 11:00.
The connections should have been closed by the server.
Who should have been paged, and when?
What could we have done differently?
A default of zero caused the division to fail.
The segfault was caused by a fault in the driver.
The faulty disk was replaced.
We added fault injection to the nightly run.
Images are lazy-loaded since the last release.
Lazy initialisation hid the problem until the first request.
git blame shows that the line is nine years old.
The \`forgot_password\` endpoint returned 500.
The forgotten password page was slow.
The log says "user failed to authenticate".
A customer called this "a careless mistake".
The operator failed to reconcile the resource.
The controller missed the update event.
The agent did not notice the rotated token.
Attackers exploited the open port and accidentally locked the table.
Users did not notice the failover.
Customers forgot about the planned window and called support.
Some users ignored the banner.
Add an alert on queue depth that pages after five minutes above 10,000.
Add a dry-run flag to \`purge\` and make it the default.
Improve the retry by adding jitter.
Improve the dashboard so that the replica lag is on the first row.
Improve alerting on disk usage: page at 85% (INFRA-88).
Extend the runbook with the steps for a split brain.
Make the restore job fail when the counts differ.
Move the certificate renewal to the weekly job.
Write a test for an empty list in the importer.
Require two approvals for changes to routing tables.
Document the failover in the runbook of the proxy (owner: Tom).
Train the ranking model with the new data set.
The training job ran out of memory.
Communication between the nodes was interrupted.
More alerts came in from the second region.
Better hardware was installed in May.
It was not obvious which of the two pools was full.
Obviously invalid rows are now rejected.
The validator is clearly marked as experimental.
The careful rollout took two hours.
The scheduler is zone-aware.
After careful inspection we removed the volume.
The engineers failed to reproduce the problem on staging.
The on-call could not reach the console because the VPN was down.
The runbook did not mention the second step.
The prompt does not show which cluster is active.
The release checklist did not ask for a rollback plan.
Nothing in the tool stopped the command.
A missing index made the query slow.
The patch was tested, reviewed and merged on Monday.
Marek saw two alerts and believed that both came from the same disk.
Kim did not receive the page because the schedule had a gap.
The responders had no access to the logs of the vendor.
The engineer on call saw a green dashboard.
The team was told about the change in May.
It is possible to accidentally delete a volume with this command.
The new check prevents engineers from accidentally deleting volumes.
If someone forgets the flag, the tool now asks for it.
The dialog warns an administrator who mistakenly selects the wrong zone.
Argo failed to sync the application.
Puppet did not run on the new hosts.
Chef mistakenly removed the user.
GitHub failed to deliver webhooks for an hour.
The vendor restored service at noon.
Our provider had an outage in the second zone.
The certificate should have been renewed by the cron job.
The new limit would have stopped the loop.
A canary would have shown the error.
The proxy could have served stale content.
We could have lost all writes since midnight.
It could have been worse.
The write-ahead log saved us from data loss.
Lena proposed to raise the limit, and Gil agreed.
Colm took the role of incident commander at 10:20.
Hugo handed over to Piet at six.
The culprit was a stale DNS record.
We suspected the cache first.
Blame was not the aim of the meeting.
The error budget for the quarter is used up.
The mistake-proof connector fits only one way.
The backup had been broken since June and no alert covered it.
The deploy job missed a step that only exists on the old hosts.
The replica that should have taken over was in maintenance.
The responders agreed on a rollback within two minutes.
Everyone involved had the same dashboard open.
The import skipped rows without a key.
The parser overlooked the trailing comma.
The watchdog never restarted the process.
The client never checked the return code.
The service crashed without logging anything.
The worker died without checking in.
Henrik asked the vendor for the logs.
This is a list of things that went well.
The message was: "you should have read the docs".
Reduce the number of manual steps from nine to two.
The database should be read-only during the window.
The queue should have been empty at that time, but it held nine thousand messages.
The first fix was wrong: it addressed only the symptom.
The incident was declared at 11:02.
Restarting the service would have dropped all sessions.
The limit was raised without testing hardware.
Support received forty tickets.
An engineer noticed servers failing to register.
The developer saw that the build had failed to upload.
Piet found that the agent had silently ignored the setting.
The change made by Dana was correct and unrelated.
The script that Tom wrote failed to parse the date.
The team found a bug that mistakenly counted retries twice.
The team's dashboard failed to load.
Maya's laptop failed to connect to the VPN.
The engineer was mistakenly removed from the rota by a sync job.
The on-call was accidentally paged twice.
The autoscaler failed to add nodes because the quota was used up.
After the restart the broker forgot its consumer offsets.
Redis ignored the new limit until it was restarted.
Traffic was mistakenly routed to the drained pool by the old rule.
The change accidentally removed a header that the CDN relies on.
Our monitoring missed the slow growth of the queue.
The smoke test did not check the login page.
The runbook failed to mention the second cluster.
The team failed over to the standby in Dublin.
The replica should have been promoted within thirty seconds.
The pager should have rung for the secondary after five minutes.
The job should have been idempotent.
The request should have been rejected with a 400.
A stricter schema would have rejected the value.
The limit would have prevented the spike from reaching the database.
If the standby had been healthy, the failover would have taken a minute.
We would have lost the queue if the disk had filled up.
We could have been down for hours without the standby.
Maya noticed that the dashboard had gone flat and asked Tom to look.
Tom asked in the channel whether anyone was deploying.
The engineer on call restarted the service twice, as the runbook says.
The database team and the application team joined the call at 10:05.
The contractor confirmed that the power was back.
We chose to roll forward because the rollback would have needed a migration.
I thought that the alert was about staging, because the label is the same for both.
I did not know that the job also runs on Sundays.
We did not know which of the two services held the lock.
We had no dashboard for the connection pool.
No one on the team had seen this error before.
Nobody was paged because the alert was muted.
The on-call engineer could not see the logs of the other account.
Omar believed that the traffic was test traffic; the dashboard does not tell them apart.
The reviewer saw a diff of 4,000 generated lines.
It is easy to miss this step, since the form hides it.
The tool makes it easy to accidentally select the wrong account.
The prompt asks the operator to type the name of the cluster.
Users who had forgotten their password could not reset it.
Customers missed their appointments because no reminder was sent.
A user accidentally discovered the page and reported it.
The attacker failed to get past the second factor.
The bot mistakenly closed forty issues.
The linter ignores generated files.
Ignored files are not uploaded.
Missed heartbeats led to a new election.
The mistaken entry was removed from the table.
An erroneous value in the config made the parser exit.
An error in the template caused the fault.
The fault was in the switch, not in the cable.
This was not a mistake: the limit was chosen on purpose.
There is no single person or decision behind this outage.
It would be wrong to blame the deploy.
The review looks for conditions, not for culprits.
We do not want to name and shame anyone.
Please keep the review blameless.
Add a test that fails when the certificate has less than 20 days left.
Alert when the queue is older than ten minutes.
Automate the rotation so that nobody has to remember it.
Add a confirmation to the delete command so engineers cannot accidentally drop a table.
Replace the manual step with a job.
Create an alert for replication lag above 30 s and page the data team.
Document how to drain a node in runbooks/drain.md.
Delete the unused feature flag.
Move the job to the new cluster (#911).
Increase the memory limit of the importer to 2 GiB.
Increase the timeout from 5 s to 15 s.
Improve the error message of the importer: it now names the row.
Improve query performance by adding an index on order_id.
Reduce the retention of traces to seven days.
Schedule a game day for the failover on 2026-12-10.
Add the staging cluster to the on-call dashboard.
Have the deploy script refuse to run on Fridays after 15:00.
Raise the quota of the project to 200 cores.
Backport the fix to the 4.x branch.
Communication with customers went through the status page.
Support answered 214 tickets.
The training cluster ran out of GPUs.
More than half of the nodes were affected.
Better results came from the second try.
The careful wording of the notice avoided panic.
The team carefully removed the lock file and restarted the broker.
It was obvious from the first graph that the cache was cold.
The error was not obvious in the logs.
Clearly separated queues kept the second tenant alive.
The service is aware of its zone.
We were aware of the bug and had a patch ready for Monday.
The clock on the host was wrong by two minutes.
Kim and Lee paired on the fix until it was merged at 17:20.
The security team reported the finding to the vendor.
The vendor released a patch the same day.
GitHub acknowledged the incident at 14:10.
Cloudflare should have failed over to another data centre.
Terraform mistakenly planned a replacement of the subnet.
Prometheus missed two scrapes.
The Payments service failed to validate the token.
Maya's script failed because the API had changed.
The engineer's terminal was connected to production.
The intern's change was reviewed and correct.
The developers' VPN had expired certificates.
The responder was unable to reproduce the error.
The engineers failed to bring the node back and replaced it.
The developer failed to log in because SSO was down.
The team could not have known that the vendor had changed the default.
We could not have seen this in staging.
It was reported by an engineer at 08:50.
The page was acknowledged by the on-call after two minutes.
The flag was turned off by Dana.
The rollback was started by Priya and finished by the release bot.
The incident was caused by a change of the default in version 3.
It was caused by a race between two writers.
The deploy by Omar at 12:00 was unrelated.
Lena's pull request was the first to hit the new limit.
Several teams were affected: search, checkout and billing.
Engineers from three teams joined the bridge.
The new hire found the missing index on her second day.
The node that Maya had drained came back by itself.
Maya had drained the node before the upgrade, as planned.
The upgrade by the vendor went as planned.
Tom, Priya and Dana investigated the lag.
Tom could see that the queue was growing.
Dana would have needed admin rights to restart it.
Priya had access to the console and Tom did not.
The page went to Omar, who was on a flight.
The engineer was not paged.
The reviewer approved the change at 10:00.
Two reviewers approved it; the diff did not show the generated file.
The service account failed to authenticate.
The user was not able to log in.
The user agent string was ignored by the parser.
The operator restarted the pods in the wrong order because of a bug in its reconcile loop.
The team's quota was exceeded.
The provider's API failed to return.
The alert failed to page because the receiver had been removed.
Our system failed to detect the stale lock.
We failed over by hand.
We were unable to fail over by hand.
We lost 312 orders.
We did not lose any data.
We saw no errors in staging.
We got lucky that the batch had not started.
The job had been failing silently since May.
Failing health checks removed the pods from rotation.
The deploy was aborted by the pipeline.
An error was made visible by the new dashboard.
A misconfigured alert hid the second failure.
The configuration was incorrect for the new region.
The wrong certificate was served by the edge.
The documentation is out of date.
The dashboard has no panel for lag.
The mistake in the template is fixed in #311.
The typo in the regex made it match everything.
The typo was introduced in #300 and went through review and CI.
The rule incorrectly matched internal addresses.
The clock skew caused tokens to expire early.
A bug caused the consumer to skip messages.
The kernel killed the process.
The watchdog should have killed the process.
The backup job should have run at 02:00 but the host was off.
Requests should have been throttled at 100 per second.
The certificate should have been valid until March.
The queue would have drained by itself in an hour.
Restarting it would have been safe.
Without the second region this would have been a full outage.
If this happens again, page the database team.
If the lag is above 30 s, fail over.
When the flag is off, the job exits.
Should this happen again, use the runbook.
You should have received an email about this.
The migration should be done by Friday.
All traffic should be back by noon.
Verify that the backup can be restored (owner: Priya, due 2026-12-05).
Add a CI check for expired licences.
Add training data for the new classes.
Write a runbook for the failover of the ledger.
Write down who to page for the ledger in CODEOWNERS.
Remove the manual approval from the hotfix path.
Split the config per region.
Alert on certificates that expire within 21 days.
Test the restore every quarter in a scheduled job.
Make the flag default to off.
Make the dashboard the landing page of the on-call rotation.
Set a budget alert at 80 %.
Rename the confusing parameter.
Use a read-only account for ad-hoc queries.
Increase replicas from 2 to 3.
Increase the log level of the importer.
Improve startup time of the worker from 90 s to 20 s.
Enhance the CLI with a --dry-run flag.
Ensure the pager schedule has no gaps by checking it in CI.
Ensure backups are encrypted.
Make sure the job exits with an error when the input is empty.
Review the list of feature flags and delete those older than a year.
Remind customers to rotate their keys by email on 2026-12-01.
Follow up with the vendor on ticket 4711.
Follow the runbook in docs/failover.md.
Ask the vendor for an earlier notice of maintenance.
Tell customers about the new limit in the changelog.
Keep the old index for another week.
Reduce the TTL to 60 seconds.
Communicate the new limit to customers.
Document the new alert.
Clean up the old queues.
Nobody did anything wrong here.
No single change was at fault.
It is not about who made the mistake.
The question is how the tool allowed it.
We thank the on-call team for the quick response.
Great work by Priya and Tom!
Kudos to the storage team, who found the cause within minutes.
The team did a great job.
The customer had forgotten to renew the domain.
The partner bank missed the file cut-off.
An attacker used a leaked token.
The attackers had inadvertently left logs behind.
A malicious employee of a partner sold the list.
Spammers ignored the rate limit.
At 10:41 Dana scaled the deployment to zero to stop the writes.
An engineer scaled the deployment down as a precaution.
The engineer could not tell from the alert which region was affected.
The engineer had been told by the tool that the host was idle.
The responders missed nothing; the alert was never sent.
The team had never seen this error before.
The team missed the deadline of the audit by one day.
Our SREs were paged at 03:10 and joined within five minutes.
The DBA advised against a restart.
The reviewers had asked for a test, which was added.
A reviewer cannot see this in the diff.
The release was approved by the change board.
Henrik proposed to fail over, and the team agreed.
The on-call engineer decided to wait for the second opinion.
The engineer assumed the alert was a repeat, as it had fired three times that day.
Engineers were surprised that the flag was global.
Nobody knew that the two services share a database.
Everyone thought that the other team was on it, because the ticket showed two assignees.
The runbook should have a section about the ledger.
The health endpoint should have returned 503.
The message should have been delivered twice at most.
The load test should have shown this, but it ran with ten users.
The pipeline should have stopped here.
Replication should have caught up within a minute.
The TTL should have expired by then.
The feature should have been behind a flag in all regions; in one it was not.
The rate limiter would have kicked in at 1,000 requests.
A retry would have succeeded.
Had the disk been full, writes would have failed.
If the cache had been cold, the database would have gone down.
No customer data was exposed, and none could have been.
This could have affected all tenants.
It could have taken hours without the snapshot.
We could see the errors in the log.
We could only reach the host over the console.
We should be back to normal by noon.
We should see the effect in the next release.
We have since improved the dashboards.
We improved alerting in October.
The improved parser rejects such input.
Improved monitoring caught the second spike early.
The training of new staff takes place in March.
The awareness campaign ran in May.
Better safe than sorry.
The change request was not careful about time zones: it used local time.
The crawler ignored robots.txt.
The proxy forgot the cookie after a redirect.
The scheduler mistakenly assigned both replicas to one host.
The exporter erroneously reported zero.
The importer wrongly assumed UTF-8.
The library incorrectly handles leap seconds.
The failure of the primary switch started it.
The failure to renew the certificate went unnoticed, since no alert covers it.
The fault lies in the firmware.
The error is on the vendor's side and they are working on a fix.
The responsible service is the ledger.
The responsible disclosure window ended on Monday.
The author field was empty.
The owner of the bucket is the data team.
The lead time was four days.
The admin panel was not reachable.
The developer console showed a different quota.
The user table was locked.
The team page lists the rota.
The staff discount failed to apply.
The manager node failed to join.
The worker ignored the signal.
The agent failed to start.
The master missed the heartbeat.
The client failed to retry.
The reviewer bot failed to comment.
The maintainer script failed to run.
Add an alert when more than 1 % of the checkouts fail.
Add an integration test for the failover (PAY-331).
Automate certificate renewal.
Block deploys while an incident is open.
Cache the price list for five minutes.
Change the default timeout to 5 s.
Create a runbook for restoring the ledger.
Decide whether to keep the second region.
Enable point-in-time recovery on the orders database.
Give the on-call access to the vendor's console.
Investigate why the retry did not stop.
Lower the batch size.
Migrate the last two consumers to the new queue.
Monitor queue depth and page above 10,000.
Move secrets out of the repository.
Publish the post-mortem to customers by Friday.
Require a review from the data team for changes under schema/.
Show the active region in the prompt.
Turn on deletion protection.
Update the on-call schedule so that two people are reachable at any time.
Increase disk to 500 GB.
Improve the test for the parser with the failing input (#77).
Train the fraud model on the new events.
Ask finance to confirm the refunds.
Make the canary mandatory.
Remember the last region in the CLI.
Provide a sandbox for restore drills.
The engineer performing the maintenance was not aware that the second feed was down, as the panel shows only one.
At this point the engineers realised that the replica was out of date.
The on-call engineer tried to restart the node, which failed.
The team spent an hour on the wrong lead because the dashboard was stale.
An engineer deployed the change at 14:00 after two approvals.
The deploy was carried out by the release team as planned.
A user reported that uploads failed to complete.
The primary failed and the secondary failed to take over.
One replica failed to catch up.
The first attempt to restore failed, and the second attempt succeeded.
Attempts to fail over were blocked by the stale lock.
It failed to build on the new runners.
The job accidentally ran twice because of a retry.
Because of a bug in the client, requests were accidentally duplicated.
A certificate was accidentally included in the public image by the build.
The config management tool inadvertently reverted the hotfix.
This unintentionally disabled authentication for one hour.
The change unintentionally affected other tenants.
The script should have skipped hidden files.
The load balancer should have detected the unhealthy backends.
Backups should have been encrypted by default.
Errors should have been retried.
These alerts should have been grouped.
The default should have been false.
The upstream should have returned 304.
An alert should have fired at this point.
We should have enough capacity until March.
We should have a fix ready tomorrow.
The new check would have blocked the deploy.
Nothing would have been lost in that case.
This would have required a full restart.
We would have to restart all nodes.
We could have up to ten minutes of lag.
The bug could have been there since 2019.
Writes could have been lost, but were not.
The vendor's documentation was misleading.
The message was misleading, so the first minutes went into the network.
We were misled by the graph.
We believed the fix had worked because errors dropped.
We underestimated the load because the test data was small.
There was no alert for this.
There was no runbook for this case.
There was insufficient logging in the worker.
No one was on call for this service.
Nobody has access to that account any more.
Nobody noticed, since the page is not monitored.
The incident lead asked everyone to stop deploying.
Thanks to quick action by the network team the impact was small.
The team did not have permission to scale the cluster.
The team could not reproduce the problem.
The team had planned to remove the host in June.
The operators were informed by mail.
The Kubernetes operator failed to update the status.
An operator watches these resources and restarts them.
The driver ignored the flag.
Ignored by the scheduler, the pod stayed pending.
Missed by all alerts, the leak went on for a week.
A missed deadline in the spec led to this design.
The culprit turned out to be a kernel bug.
The blame view shows who changed the line last.
Fault tolerance was not affected.
The error handling is correct.
The fault domain was too large.
A mistake in our config file had the wrong port.
The careful reader will notice that the times are in UTC.
Being careful with the locks paid off.
The obvious fix did not work.
It is now obvious that the two events are related.
Clearly, the two events are related.
Obviously the cache was cold after the restart.
It was clear that the disk was full.
The forgotten cron job on the old host kept running.
The negligible load made us look elsewhere.
The ignorant default of the library is to retry forever.
Stupid-simple health checks helped.
Create a dashboard with queue depth and consumer lag.
Page the owning team when the backlog exceeds one hour.
Add retries with exponential backoff to the uploader.
Add a second reviewer to CODEOWNERS for terraform/.
Add documentation for the restore command to the runbook.
Add unit tests for the date parser.
Add more replicas to the search cluster (from 3 to 5).
Add training jobs to the quota report.
Improve the health check to verify the database connection.
Improve latency of the search endpoint below 200 ms.
Increase the number of workers to 12.
Increase alert sensitivity: fire at 2 % instead of 5 %.
Ensure that the job fails if the bucket is missing.
Ensure alerts reach the secondary after ten minutes.
Make sure that the restore test runs nightly.
Use feature flags for schema changes.
Update the documentation of the backup job with the new path.
Review access rights of the deploy user and remove admin.
Talk to the vendor about maintenance windows.
Ask the security team for a review of the new proxy.
Notify customers by email.
Share this document with the support team.
Consider moving the ledger to its own cluster.
Evaluate Vault for secrets.
Follow up on the vendor ticket.
Remove manual steps from the deploy.
Monitor the error rate for the next week.
10:02 Omar restarts the proxy
10:05 Omar notices that the restart did not help
10:10 Dana finds a stale lock and removes it
10:15 INCIDENT RESOLVED
Around 10:20 Kim, who maintains the importer, joins the call.
Puppet failed to apply the catalog on twelve hosts.
mw1234 failed to come back after the reboot.
db1050 crashed and its replica could not keep up.
The reimage script failed because of a missing disk.
Users saw HTTP 503 errors; editors failed to save their pages.
Editors could not save for five minutes.
Roughly 2 % of logins failed.
The memcached hosts failed one after the other.
The alert was not noticed because paging was disabled for that group.
The page did not go out because the contact group was empty.
We noticed the problem when a user reported it.
Users reported errors before our monitoring did.
The team was alerted by a customer.
The cause is not known.
It is not clear why the daemon stopped.
We do not know why the first restart did not work.
The config was pushed to all hosts at once, as the tool has no staged mode.
The tool has no confirmation step.
The test environment does not have this table.
The tests passed since they mock the network.
The reviewers could not see the effect in the diff.
A similar incident happened in 2021.
The engineer responsible for the service was on vacation.
The person with access to the account was travelling.
It took us an hour to find someone with access.
No one had access to the registrar.
The fix was deployed by Priya at 12:00.
Tom wrote a script that re-queues the failed jobs.
Lena manually failed over the service.
The failed jobs were re-queued by Lena.
The failed migration was rolled back by Omar.
The missing files were restored by the storage team.
The wrong host was depooled first, so the errors continued until 12:10.
At first we depooled the wrong host, since both have the same rack label.
The master was overloaded by a query that ignored the index.
The hook accidentally matched all branches.
Two deploys accidentally overlapped.
The accidental overlap of two deploys caused a deadlock.
Monitoring should probably page on this.
The script should not have needed root.
The old key should have still worked.
The failover should have been transparent.
This should be automated.
This should not be possible.
It should not be possible to deploy from a laptop.
There should be an alert for this.
There should have been a second power feed.
We need an alert for this.
We should add an alert for this.
We should automate this.
We should move the job to the new cluster.
Next time we should fail over first.
The limit would have to be raised again in a year.
With 10 more minutes the disk would have been full.
TODO: file a ticket for the missing alert
DONE: restore the missing rows
Fix the race in the importer - T12345
Upgrade the kernel on all cp hosts
Get rid of the single point of failure in the auth path
Double the number of replicas
Check all other clusters for the same setting
Check whether the other hosts have the same firmware
Test the fallback with the switch unplugged
Track replication lag per shard
Better handle timeouts in the client: fail fast after 2 s
More memory for the cache hosts (64 GB)
More granular permissions for the deploy key: read-only on main
Make it impossible to delete a bucket that is not empty
Prevent operators from deleting the last replica
Warn when somebody force-pushes
Protect main from force pushes
Stop ignoring errors in the cron wrapper
Do not ignore exit codes in the wrapper
Don't retry forever
Never delete the only backup
Avoid running both jobs at the same time by taking a lock
Avoid human error by generating the config
Eliminate manual steps in the failover
`),
};

function lines(block: string): readonly string[] {
  return block.trim().split('\n');
}
