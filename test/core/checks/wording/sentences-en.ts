import type { Sentences } from './sentences'

export const ENGLISH: Sentences = {
  header: ['Objective', 'Key result', 'Start', 'Target'],
  objectives: `
Grow 10x without losing our soul
Establish the 8086 as the highest performance 16-bit microprocessor family
Make our customers’ first 12 months unforgettable
Become one of the 10 best places to work
Objective 1 – Delight every single guest
Increase our lead in Industry 4.0
Reduce the pain of moving house
Improve customer satisfaction
Delight our customers
Be the bank that students recommend to their friends
Delight our customers at every step
Become the most trusted B2B brand in Europe
Offer help 24/7 to every family in need
Be ready for ISO 27001 and the audits that follow
Bring Web 3.0 to people who never heard of it
Win the hearts of Gen Z by 2030
Make Q3 2027 the quarter we are proud of
Lead the way to Industry 4.0
Build a team where everybody grows
Increase product innovation across all teams
Launch a product that nurses love
Meet our customers’ expectations everywhere
Turn calls for help into lasting trust
Enter the Fortune 500 with pride
Make onboarding feel like coming home
Give new parents their first 100 days of calm
Be number 1 in the eyes of our guests
Double down on what our neighbours love
Grow together as one company
Give everyone 50+ a place to meet
Fly the 737 MAX like no one else`,
  keyResults: `
Make the meeting room bookable for all
Make every meeting end with a decision
Create value for users of the app
Build awareness of the new platform
Build a pipeline of 200 qualified leads
1,200 sessions per day on the new site
0 missed calls per day
0 unanswered emails at the end of the day
Have at most 5 status meetings a week
Make it easy to book meetings online
Increase compliance (open audit findings) | 22 | 4
Boost employer brand – weeks to fill a role | 10 | 6
Reduce dependency on paid ads: organic share of traffic | 30 | 55
Reduce churn by improving onboarding completion | 50 | 80
Reduce CO2 emissions vs. 2019 | 10 | 30
Slash commands used per week | 200 | 900
Deliver 300 meals to families in need
Create 40 apprenticeships
Develop the Portuguese market | | 500000
Introduce 40 families to solar energy
Increase NPS | 40 | 50
Reduce churn | 5 | 3
Decrease in churn | 5 | 3
Drop-off rate falls | 30 | 20
Shipping time from 5 to 3 days
Reduce time to launch | 30 | 20
Launch conversion rate from 2 % to 4 %
Launch conversion rate | | 4
Launch readiness score | | 90
Call centre satisfaction | 70 | 80
Meeting customers' expectations | | 90
Post-purchase NPS | 30 | 45
Building trust with suppliers | 10 | 20
Build trust with suppliers | | 20
Training completion rate | | 95
Calls answered within 20 seconds | 60 | 80
Missed calls per week | 50 | 10
Support calls per customer | 4 | 2
Reduce meetings per week | 12 | 6
Meetings without an agenda | 20 | 5
Employee turnover | 20 | 17
Support response time | 24 | 12
Cost reduction | 5 | 20
Reduce costs, in thousands saved | 0 | 80
Increase search ranking | 12 | 3
Raise page speed to the level of the market, in seconds | 5 | 3
Increase revenue by reducing churn | 5 | 3
Increase in complaints after the change | 30 | 10
Lower-funnel conversion | 2 | 4
Do not increase headcount | 50 | 45
Release frequency per month | 2 | 8
Ship time for spare parts | 9 | 4
Deliver 95% of orders on time
Improve CSAT to 4.5
Reduce waste by one third
Improve the rating to five stars
Halve the number of open complaints
Blog posts that bring in a lead | 4 | 12
Publish articles that reach 5,000 readers and win 200 subscribers
Hold workshops that 90% of attendees rate as useful
Customers won by referral calls | 3 | 12
Design partners who pay | 2 | 8
Newsletter open rate | 20 | 28
Days until a new hire works alone | 30 | 20
Campaign success rate | | 30
Interview-to-offer ratio | 6 | 4
Webinar attendees who become customers | 3 | 9
Improvement suggestions per employee | 1 | 3
Event attendance | 200 | 500
Video calls without dropouts | 90 | 98
Increase deployment frequency, days between deploys | 14 | 7
Build a pipeline worth $3M
Develop 12 internal coaches
Support team satisfaction | | 80`,
  flagged: {
    'falling numbers': `
Increase churn | 5 | 3
Increase NPS | 50 | 40
Raise the share of returning customers | 40 | 30
Grow monthly revenue | 500 | 400
KR 2: Boost renewals | 80 | 70
Net promoter score | 50 | 40
Increase NPS from 50 to 40
We will expand market coverage | 12 | 9`,
    'rising numbers': `
KR1: Churn rate | 3 | 5
KR2.1 Reduce scrap | 3 | 5
Reduce churn | 3 | 5
Decrease sick leave | 4 | 6
Shorten the onboarding | 10 | 20
Monthly churn rate | 3 | 5
Response time | 12 | 24
Minimise scrap | 2 | 4
Reduce response time from 12 to 24 hours`,
    output: `
Implement OKRs in all teams
Develop training programme for managers
Redesign the homepage
Create a brand guideline
Complete the migration to AWS
Write the employee handbook
Deliver the new data warehouse
KR1 Launch the new app
Launch the new app | | 1
Launch two features
Implement a CRM | 0 | 1
Ship version 2.3
Build a customer portal
Release the mobile app by Q3
We will roll out the new HR system
Publish the annual report
Launch a customer satisfaction survey
Develop a partner programme
Implement performance management system
Launch website
Rollout of SAP in all plants
Migrate to iOS 17
KR 3: Introduce a loyalty programme | | 1`,
    activity: `
Hold a weekly team meeting
Send a newsletter every month
KR3.1: 50 sales calls per week
KR2 Sales calls | 20 | 50
- 20 customer interviews
Attend 5 trade shows
6 press releases per quarter
Conduct 20 interviews with customers
Make 50 sales calls a week
Hold 10 workshops
Publish 12 blog posts by Dec 31 2026
Run weekly meetings with every team
20 customer interviews
Number of sales calls per week | 20 | 40
Blog posts | 0 | 12
30 cold calls per day
Send monthly newsletters
Conduct 4 trainings`,
    'number in objective': `
Win the hearts of 3 new cities
Make 500 families feel at home
Open the door to 12 more neighbourhoods
Become the favourite of 50 schools
Help 1,000 children read with joy
Bring our care into 40 villages`,
    'metric as objective': `
Customer rating of 4.8
Increase revenue by 20 %
NPS 50
Reduce churn from 5 to 3 %
Double our revenue
Reach 1 million users
Achieve a customer satisfaction of 90%
Increase NPS
Churn rate
Grow ARR to $5M`,
    'objective length': `
Quality
Growth now
Happy customers
Be great
Onwards!
Make our company the one that every customer in every country and of every age thinks of first of all when anything breaks`,
    'vague key result': `
Improve communication
Better teamwork
Enhance the customer journey
Strengthen our brand
Optimise internal processes
KR 1: Support the sales team
Increase awareness`,
  },
}
