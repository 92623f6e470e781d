/** Sentence | comparator | start | target | upper | unit | sure. */
export const ENGLISH = `
Increase NPS from 40 to 50 | from-to | 40 | 50 | | | TRUE
Reduce employee turnover rate by 15% | decrease by | | 15 | | percent | TRUE
Achieve a rating of 90% or higher | >= | | 90 | | percent | TRUE
Launch two features | count | | 2 | | count | TRUE
Cut response time from 24 to 12 hours | from-to | 24 | 12 | | hours | TRUE
below 2500 ms at the 90th percentile | < | | 2500 | | ms | TRUE
NPS 40 → 50 | from-to | 40 | 50 | | | TRUE
NPS 40 -> 50 | from-to | 40 | 50 | | | TRUE
Raise NPS to 50 from 40 | from-to | 40 | 50 | | | TRUE
NPS 40 to 50 | from-to | 40 | 50 | | | TRUE
Grow conversion from 20% to 30% | from-to | 20 | 30 | | percent | TRUE
Grow conversion from 20 to 30% | from-to | 20 | 30 | | percent | TRUE
Increase ARR from $1.2M to $2M | from-to | 1200000 | 2000000 | | USD | TRUE
Increase ARR from $1.2 to $2M | from-to | 1200000 | 2000000 | | USD | TRUE
Grow users from 500 to 2k | from-to | 500 | 2000 | | | TRUE
Increase NPS to 50 (baseline 40) | from-to | 40 | 50 | | | TRUE
NPS (baseline: 40, target: 50) | from-to | 40 | 50 | | | TRUE
Improve CSAT to 4.5 (currently 4.1) | from-to | 4.1 | 4.5 | | | TRUE
Reduce time to hire from 2 days to 4 hours | from-to | 48 | 4 | | hours | TRUE
Shorten onboarding from 3 weeks to 10 days | from-to | 21 | 10 | | days | TRUE
Increase the share of customers with 3+ orders from 20% to 30% | from-to | 20 | 30 | | percent | TRUE
Reduce patients waiting more than 4 hours from 12% to 5% by 31 December 2026 | from-to | 12 | 5 | | percent | TRUE
Increase weekly active users from 1,200 to 3,000 by end of Q3 | from-to | 1200 | 3000 | | | TRUE
Improve average rating from 3.8/5 to 4.5/5 | from-to | 3.8 | 4.5 | | | TRUE
Lower the student-teacher ratio from 20:1 to 15:1 | from-to | 20 | 15 | | ratio | TRUE
Reduce churn from 5% to below 3% | from-to | 5 | 3 | | percent | TRUE
KR1: Increase trial sign-ups from 300 to 450 per month | from-to | 300 | 450 | | | TRUE
1. Increase NPS from 40 to 50 in FY27 | from-to | 40 | 50 | | | TRUE
Increase revenue by 25% from $4M to $5M | from-to | 4000000 | 5000000 | | USD | TRUE
At least 95% of tickets answered within 24 hours | >= | | 95 | | percent | TRUE
Keep uptime above 99.9% | > | | 99.9 | | percent | TRUE
Maintain uptime at 99.9% | >= | | 99.9 | | percent | TRUE
Keep monthly churn below 2% | < | | 2 | | percent | TRUE
Do not exceed 5 open incidents | <= | | 5 | | incidents | TRUE
Error rate ≤ 0.1% | <= | | 0.1 | | percent | TRUE
p95 latency < 300 ms | < | | 300 | | ms | TRUE
CSAT >= 90% | >= | | 90 | | percent | TRUE
Employee engagement score of 80 or more | >= | | 80 | | | TRUE
No more than 3 critical defects per release | <= | | 3 | | defects | TRUE
Resolve tickets within 4 hours | <= | | 4 | | hours | TRUE
Reach 500 paying customers | >= | | 500 | | customers | TRUE
Hit $2M ARR | >= | | 2000000 | | USD | TRUE
Increase retention to 85% | >= | | 85 | | percent | TRUE
Reduce resolution time to 12 hours | <= | | 12 | | hours | TRUE
Improve response time to 4 hours | <= | | 4 | | hours | TRUE
Zero critical bugs in production | <= | | 0 | | bugs | TRUE
No critical security incidents | <= | | 0 | | incidents | TRUE
Reduce open vulnerabilities to zero | <= | | 0 | | | TRUE
100% of teams have published OKRs | >= | | 100 | | percent | TRUE
90%+ of pupils attend every day | >= | | 90 | | percent | TRUE
Double revenue | increase by | | 100 | | percent | TRUE
Triple the number of volunteers | increase by | | 200 | | percent | TRUE
Halve the number of open complaints | decrease by | | 50 | | percent | TRUE
Cut onboarding cost in half | decrease by | | 50 | | percent | TRUE
Grow organic traffic 3x | increase by | | 200 | | percent | TRUE
Keep budget variance between 4 and 5% | between | | 4 | 5 | percent | TRUE
Hold a rating of 4–5 stars | between | | 4 | 5 | stars | TRUE
Keep staff costs within 10 to 12% of revenue | between | | 10 | 12 | percent | TRUE
Increase completion by 5 percentage points | increase by | | 5 | | points | TRUE
20% more qualified leads | increase by | | 20 | | percent | TRUE
30% fewer hospital-acquired infections | decrease by | | 30 | | percent | TRUE
A 30% reduction in paper forms | decrease by | | 30 | | percent | TRUE
Achieve revenue growth of 20% | increase by | | 20 | | percent | TRUE
Grow MRR by $50k | increase by | | 50000 | | USD | TRUE
Reduce emergency waiting time by 15 minutes | decrease by | | 15 | | minutes | TRUE
Hire 5 engineers | count | | 5 | | count | TRUE
Publish 12 blog posts by Dec 31 2026 | count | | 12 | | count | TRUE
3 new partners | count | | 3 | | count | TRUE
Run 4 workshops per month | count | | 4 | | count | TRUE
Interview twenty customers before week 40 | count | | 20 | | count | TRUE
Hire and onboard 5 nurses in the first 90 days | count | | 5 | | count | TRUE
Launch at least two features | >= | | 2 | | count | TRUE
Obtain SOC 2 certification by Q3 2026 | | | | | | FALSE
Migrate to iOS 17 | | | | | | FALSE
Ship version 2.3.1 | | | | | | FALSE
Ship v2.0 by 2026-12-31 | | | | | | FALSE
Offer 24/7 support | | | | | | FALSE
Roll out 2FA for all staff | | | | | | FALSE
Become a Top 10 employer | | | | | | FALSE
Be a top-3 vendor in B2B by 2027 | | | | | | FALSE
Complete phase 2 of the hospital extension by 31.12.2026 | | | | | | FALSE
Hold weekly 1:1 meetings with every report | | | | | | FALSE
Open the desk from 9:00 to 17:00 | | | | | | FALSE
Launch Web3 for Gen Z on 5G | | | | | | FALSE
Become #1 in customer service | | | | | | FALSE
Improve customer satisfaction | | | | | | FALSE
Become one of the leading schools in the region | | | | | | FALSE
Revenue 50 | | | 50 | | | FALSE
Increase NPS from 40 to 50 and reduce churn to 2% | from-to | 40 | 50 | | | FALSE
Hire 5 engineers and 3 designers | count | | 5 | | count | FALSE
Increase NPS from 50 to 40 | from-to | 50 | 40 | | | FALSE
Achieve a churn rate of 2% | <= | | 2 | | percent | FALSE
Increase revenue 20% | increase by | | 20 | | percent | FALSE
Increase NPS from X to 50 | >= | | 50 | | | FALSE
Train millions of users | count | | 1000000 | | count | FALSE
`
