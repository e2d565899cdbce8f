@guide
Feature: What a centre has to do when, and how far it has come
  The exams cycle has six phases. For each series a centre sees the activities of each phase, the
  day by which each is due and how it stands. How it stands follows from what is on record: nobody
  ticks anything. What leaves no record here is advice for a day.

  Our reading where sources are silent:
    - a candidate with no entry is somebody still to be entered
    - where several dates hold for an activity the earliest counts
    - an attached centre is due by its Associate's day, and late by the day on which the board had it

  Background:
    Given the June 2027 key dates are
      | series-opens       | 1 October 2026               |
      | final-entries      | 21 February 2027             |
      | late-entries       | 16 April 2027                |
      | estimated-entries  | 30 September 2026            |
      | exams              | 23 April 2027 to 9 June 2027 |
    And it is 1 December 2026 at 12:00
    And Northgate may enter Biology

  @INT-PRE-06
  Rule: It has six phases, and what leaves no record is advice

    @also-over-http
    Example: Six phases
      When Northgate looks at its exams cycle
      Then it has six phases in their order
      And rooms is advice for 23 April 2027
      And registers is advice for 9 June 2027
      And entry-feedback is advice for 7 March 2027
      And special-consideration is advice for 16 June 2027
      And forecast-grades is advice for no day

  @INT-PRE-06
  Rule: How an activity stands follows from the records

    Example: Contacts, not confirmed
      When Northgate looks at its exams cycle
      Then confirm-contacts is due on 1 October 2026 and overdue

    @also-over-http
    Example: Contacts, confirmed after the day
      Given Northgate has confirmed its contacts
      When Northgate looks at its exams cycle
      Then confirm-contacts is due on 1 October 2026 and done late

    Example: Contacts, confirmed twice
      Given Northgate has confirmed its contacts
      When Northgate confirms its contacts
      Then it is refused because its contacts are confirmed already

    Example: Nobody to enter
      When Northgate looks at its exams cycle
      Then final-entries is due on 21 February 2027 and nothing to do
      And retake-entries is nothing to do

    Example: Candidates, and no entry yet
      Given Amira is a candidate of Northgate School, which may enter Biology
      When Northgate looks at its exams cycle
      Then final-entries is not started, 0 of 1

    Example: One entered, one not
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Bilal is a candidate of Northgate School, which may enter Biology
      And Northgate enters Amira for Biology
      When Northgate looks at its exams cycle
      Then final-entries is under way, 1 of 2

    Scenario Outline: One entered, one not, at <moment>
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Bilal is a candidate of Northgate School, which may enter Biology
      And Northgate enters Amira for Biology
      And it is <moment>
      When Northgate looks at its exams cycle
      Then final-entries is <state>, 1 of 2

      Examples:
        | moment                    | state     |
        | 21 February 2027 at 23:59 | under way |
        | 22 February 2027 at 00:00 | overdue   |

    Scenario Outline: Everybody entered at <moment>
      Given Amira is a candidate of Northgate School, which may enter Biology
      And it is <moment>
      And Northgate enters Amira for Biology
      When Northgate looks at its exams cycle
      Then final-entries is <state>, 1 of 1

      Examples:
        | moment                    | state     |
        | 21 February 2027 at 23:59 | done      |
        | 22 February 2027 at 00:00 | done late |

    Example: Statements of entry, given to one of two
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Bilal is a candidate of Northgate School, which may enter Biology
      And Northgate enters Amira for Biology
      And Northgate enters Bilal for Biology
      And Northgate has issued the statement of entry of Amira
      When Northgate looks at its exams cycle
      Then statements-of-entry is due on 7 March 2027 and under way
      And statements-of-entry is under way, 1 of 2

    Example: Estimates, which nobody has to state
      When Northgate looks at its exams cycle
      Then estimated-entries is not started, 0 of 1

    Example: Estimates, stated
      Given Northgate estimated 30 for Biology
      When Northgate looks at its exams cycle
      Then estimated-entries is done, 1 of 1

    Example: Invoices, of which nothing is issued yet
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate enters Amira for Biology
      When Northgate looks at its exams cycle
      Then invoices is not started, 0 of 1

    Example: A transfer that nobody has answered
      Given transfers are asked for at least 10 working days before the first exam
      And Southgate may enter Biology
      And Amira is a candidate of Northgate School, which may enter Biology
      And Northgate enters Amira for Biology
      And Northgate asked Southgate to take Amira
      When Southgate looks at its exams cycle
      Then late-entries-and-changes is not started, 0 of 1

  @INT-PRE-06 @INT-PRE-02
  Rule: While what an attached centre has sent waits for its Associate, its entries are under way

    @also-over-http
    Example: Two sent, one approved
      Given Eastgate is attached to the Associate Britannia
      And Britannia has set its deadline for final-entries to 10 February 2027 at 17:00 Africa/Maputo
      And Amira is a candidate of Eastgate School, which may enter Biology
      And Eastgate may enter Chemistry
      And Eastgate has sent the entry of Amira for Biology to its Associate
      And Britannia has approved it at 1 December 2026 at 13:00
      And Eastgate has sent the entry of Amira for Chemistry to its Associate
      When the officer of Britannia looks at the exams cycle of Eastgate
      Then final-entries is due on 10 February 2027 and under way
      And final-entries is under way, 1 of 2

    Example: Past the Associate's deadline
      Given Eastgate is attached to the Associate Britannia
      And Britannia has set its deadline for final-entries to 10 February 2027 at 17:00 Africa/Maputo
      And Amira is a candidate of Eastgate School, which may enter Biology
      And it is 10 February 2027 at 17:00 Africa/Maputo
      When Eastgate looks at its exams cycle
      Then final-entries is due on 10 February 2027 and overdue

    Example: Another Associate
      Given Eastgate is attached to the Associate Britannia
      And Southgate is attached to the Associate Caledonia
      When the officer of Caledonia looks at the exams cycle of Eastgate
      Then the answer is the same as for what is not there
