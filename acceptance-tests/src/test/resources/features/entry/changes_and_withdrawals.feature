@entries
Feature: Changing and withdrawing an entry
  Up to the closing date a centre changes its mind for nothing but the difference of the fees, and
  takes an entry back for its whole fee. Later a change costs what being late costs on that day,
  and a withdrawal gives nothing back.

  Our reading where sources are silent:
    - after the closing date a cheaper option refunds nothing
    - a withdrawal is taken even when entries are shut

  Background:
    Given the June 2027 entry dates are
      | closing date    | 21 February 2027 |
      | late until      | 16 April 2027    |
      | very late until | 23 April 2027    |
    And on top of its own fee an entry costs £40 if late and £95 if very late
    And Amira is a candidate of Northgate School, which may enter Biology
    And the entry fee for Biology is £90

  @INT-ENT-06
  Rule: Up to the closing date a change costs the difference of the fees, later the addition of its day

    Scenario Outline: Moved to an option for <new fee> on <moment>
      Given the entry fee for Biology with the practical is <new fee>
      And Northgate entered Amira on time for Biology
      When Northgate changes it at <moment> to Biology with the practical
      Then her Biology entry is with the practical
      And her Biology entry is on time
      And Northgate owes <owed> in all

      @also-over-http
      Examples:
        | new fee | moment                    | owed |
        | £120    | 22 February 2027 at 00:00 | £160 |

      Examples:
        | new fee | moment                    | owed |
        | £120    | 21 February 2027 at 23:59 | £120 |
        | £70     | 21 February 2027 at 23:59 | £70  |
        | £70     | 22 February 2027 at 00:00 | £130 |
        | £90     | 21 February 2027 at 23:59 | £90  |
        | £90     | 16 April 2027 at 23:59    | £130 |
        | £90     | 17 April 2027 at 00:00    | £185 |
        | £120    | 23 April 2027 at 23:59    | £215 |

    Example: A change that changes nothing
      Given Northgate entered Amira on time for Biology
      When Northgate changes it on 1 February 2027 to Biology
      Then it is refused because the change changes nothing

    @COM-QUA-01
    Example: Two officers at once
      Given Northgate entered Amira on time for Biology
      When Northgate changes it on a version that is no longer the newest
      Then it is refused because somebody else was faster

  @INT-ENT-04
  Rule: Once entries have shut no change is taken

    @also-over-http
    Example: The day after the last day
      Given Northgate entered Amira on time for Biology
      When Northgate changes it at 24 April 2027 at 00:00 to Biology with the practical
      Then it is refused because entries shut at the end of 23 April 2027
      And Northgate owes £90 in all

  @INT-ENT-07
  Rule: A withdrawal gives the fee back up to the closing date and nothing afterwards

    Scenario Outline: Withdrawn on <moment>
      Given Northgate entered Amira on time for Biology
      When Northgate withdraws it at <moment>
      Then it stays on record as withdrawn
      And Amira has no Biology entry
      And Northgate owes <owed> in all

      @also-over-http
      Examples:
        | moment                    | owed |
        | 22 February 2027 at 00:00 | £90  |

      Examples:
        | moment                    | owed |
        | 21 February 2027 at 23:59 | £0   |
        | 23 April 2027 at 23:59    | £90  |
        | 24 April 2027 at 00:00    | £90  |

    Example: Withdrawn twice
      Given Northgate entered Amira on time for Biology
      When Northgate withdraws it at 1 February 2027 at 10:00
      And Northgate withdraws it at 2 February 2027 at 10:00
      Then it is refused because the entry is withdrawn

  @INT-ENT-07
  Rule: On medical or compassionate evidence the board gives back what a late withdrawal does not

    Example: On medical evidence
      Given Northgate entered Amira on time for Biology
      And Northgate withdraws it at 24 April 2027 at 00:00
      When the board gives back what it cost on medical evidence
      Then Northgate owes £0 in all
      And it stays on record as withdrawn

    Example: Entered late, the addition comes back, too
      Given Northgate entered Amira late for Biology
      And Northgate withdraws it at 24 April 2027 at 00:00
      When the board gives back what it cost on compassionate evidence
      Then Northgate owes £0 in all

    @also-over-http
    Example: Given back before
      Given Northgate entered Amira on time for Biology
      And Northgate withdraws it at 24 April 2027 at 00:00
      And the board gives back what it cost on medical evidence
      When the board gives back what it cost on compassionate evidence
      Then it is refused because there is nothing to give back
      And Northgate owes £0 in all

    Example: Withdrawn in time
      Given Northgate entered Amira on time for Biology
      And Northgate withdraws it at 21 February 2027 at 23:59
      When the board gives back what it cost on medical evidence
      Then it is refused because there is nothing to give back

    Example: It stands
      Given Northgate entered Amira on time for Biology
      When the board gives back what it cost on medical evidence
      Then it is refused because it is not withdrawn

    @COM-ACC-01
    Example: A centre gives itself something back
      Given Northgate entered Amira on time for Biology
      And Northgate withdraws it at 24 April 2027 at 00:00
      When the officer of Northgate gives back what it cost on medical evidence
      Then the answer is the same as for what is not there
