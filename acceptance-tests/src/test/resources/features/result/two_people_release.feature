@results
Feature: Two people release
  Nobody releases results alone. One person of the board proposes, after a rehearsal that reconciles
  entries, results and holds; another approves when the rehearsal still says the same. A single
  result can be held back without holding the others.

  Background:
    Given the published options and thresholds of Chemistry in November 2023
    And Amira has the marks 26, 62, 32 on option CY
    And Bilal has the marks 26, 61, 33 on option CY
    And IGCSE and O Level results of the series come out on 18 January 2027 at 05:00:00 UTC

  @INT-RES-03
  Rule: One person proposes and another approves

    Background:
      Given Chemistry was awarded and the award confirmed

    Example: Ann proposes and Ben approves
      Given Ann proposed the release of IGCSE and O Level
      When Ben approves the release of IGCSE and O Level
      Then the release of IGCSE and O Level is approved

    @also-over-http
    Example: Ann alone
      Given Ann proposed the release of IGCSE and O Level
      When Ann approves the release of IGCSE and O Level
      Then it is refused because whoever proposed it does not approve it
      And the release of IGCSE and O Level is proposed

    Example: The same person with other rights is no other person
      Given Ann proposed the release of IGCSE and O Level
      When Ann, who has the awarding duty too, approves the release of IGCSE and O Level
      Then it is refused because whoever proposed it does not approve it

    Example: Nobody has proposed
      When Ben approves the release of IGCSE and O Level
      Then it is refused because nobody has proposed it

    Example: Approved already
      Given the release of IGCSE and O Level is approved by two people
      When Ben approves the release of IGCSE and O Level
      Then it is refused because it is approved already

  @INT-RES-03
  Rule: A program releases nothing

    Background:
      Given Chemistry was awarded and the award confirmed

    @also-over-http
    Example: A program proposes
      When a program proposes the release of IGCSE and O Level
      Then the answer is the same as for what is not there
      And the release of IGCSE and O Level is planned

    @also-over-http
    Example: A program approves
      Given Ann proposed the release of IGCSE and O Level
      When a program approves the release of IGCSE and O Level
      Then the answer is the same as for what is not there
      And the release of IGCSE and O Level is proposed

  @INT-RES-03
  Rule: Entries, results and holds must reconcile

    @also-over-http
    Example: Nothing is awarded
      When Ann proposes the release of IGCSE and O Level
      Then it is refused because entries and results do not answer each other
      And the rehearsal of IGCSE and O Level counts 2 entries, 0 results, 0 held, 2 without a result and 0 without an entry

    @also-over-http
    Example: Nobody is entered any more, and nobody has a result
      Given Amira is withdrawn afterwards
      And Bilal is withdrawn afterwards
      When Ann proposes the release of IGCSE and O Level
      Then it is refused because there is nobody to release

    Example: Everybody has a result, one of them held
      Given Chemistry was awarded and the award confirmed
      And Bilal's result is held
      When Ann proposes the release of IGCSE and O Level
      Then it is taken
      And the rehearsal of IGCSE and O Level counts 2 entries, 2 results, 1 held, 0 without a result and 0 without an entry

    Example: One candidate more than results
      Given Chemistry was awarded and the award confirmed
      And Chidi is entered for option CY
      When Ann proposes the release of IGCSE and O Level
      Then it is refused because entries and results do not answer each other

    Example: One candidate fewer than results
      Given Chemistry was awarded and the award confirmed
      And Bilal is withdrawn afterwards
      When Ann proposes the release of IGCSE and O Level
      Then it is refused because entries and results do not answer each other

    Example: A result in another option than the one entered for
      Given Chemistry was awarded and the award confirmed
      And Bilal is changed to option FY afterwards
      When Ann proposes the release of IGCSE and O Level
      Then it is refused because entries and results do not answer each other
      And the rehearsal of IGCSE and O Level counts 2 entries, 2 results, 0 held, 1 without a result and 1 without an entry

    Example: Changed to another option, and changed back
      Given Chemistry was awarded and the award confirmed
      And Bilal is changed to option FY afterwards
      And Bilal is changed to option CY afterwards
      When Ann proposes the release of IGCSE and O Level
      Then it is taken

    Example: Changed to another option since it was proposed
      Given Chemistry was awarded and the award confirmed
      And Ann proposed the release of IGCSE and O Level
      And Bilal is changed to option FY afterwards
      When Ben approves the release of IGCSE and O Level
      Then it is refused because the rehearsal is no longer what it was

    Example: The rehearsal has changed since it was proposed
      Given Chemistry was awarded and the award confirmed
      And Ann proposed the release of IGCSE and O Level
      And Bilal's result is held
      When Ben approves the release of IGCSE and O Level
      Then it is refused because the rehearsal is no longer what it was

    Example: Another result is held than when it was proposed
      Given Chemistry was awarded and the award confirmed
      And Bilal's result is held
      And Ann proposed the release of IGCSE and O Level
      And the hold on Bilal's result was lifted
      And Amira's result is held
      When Ben approves the release of IGCSE and O Level
      Then it is refused because the rehearsal is no longer what it was

  @INT-RES-03 @INT-AWD-10
  Rule: What is released is what the awards would still be

    Background:
      Given Chemistry was awarded and the award confirmed

    @also-over-http
    Example: A mark is corrected after the award was confirmed
      Given the board has sent these marks
        | candidate | component | mark |
        | Bilal     | 42        | 62   |
      When Ann proposes the release of IGCSE and O Level
      Then it is refused because the run is out of date
      And 1 candidate differs from what the run read
      And the release of IGCSE and O Level is planned

    Example: A case is opened after the release was proposed
      Given Ann proposed the release of IGCSE and O Level
      And a case about Amira is open
      When Ben approves the release of IGCSE and O Level
      Then it is refused because the run is out of date
      And 1 candidate differs from what the run read
      And the release of IGCSE and O Level is proposed

    Example: Awarded again
      Given a case about Amira is open
      And Chemistry was awarded
      And the award is confirmed
      When Ann proposes the release of IGCSE and O Level
      Then it is taken

  @INT-RES-03
  Rule: What two people answer for is not changed by one

    Background:
      Given Chemistry was awarded and the award confirmed
      And Ann proposed the release of IGCSE and O Level
      And the board has sent these marks
        | candidate | component | mark |
        | Bilal     | 42        | 62   |
      And Chemistry was awarded

    @also-over-http
    Example: Another award after it was proposed
      When the board confirms the second run
      Then it is refused because its release is under way

    Example: When it is planned again
      Given the board moves IGCSE and O Level results to 18 January 2027 at 05:00:00 UTC
      When the board confirms the second run
      Then it is taken
      And the release of IGCSE and O Level is planned

  @INT-RES-03
  Rule: What is out is replaced by two people

    Background:
      Given Chemistry was awarded and the award confirmed
      And the release of IGCSE and O Level is approved by two people
      And it is 18 January 2027 at 05:00:00 UTC
      And the board has sent these marks
        | candidate | component | mark |
        | Bilal     | 42        | 62   |
      And Chemistry was awarded

    @also-over-http
    Example: Whoever ran the award confirms it
      When the board confirms the second run
      Then it is refused because whoever ran it does not confirm it

    Example: Another person confirms it
      When Ben, who did not run it, confirms the second run
      Then it is taken
      And the first run is superseded and the second one confirmed

    Example: A program ran it, so that one person alone would answer for it
      Given a program with the awarding duty ran another award
      When Ben, who did not run it, confirms the third run
      Then it is refused because whoever ran it does not confirm it

  @INT-RES-03
  Rule: One result that is held does not hold the others

    Background:
      Given Chemistry was awarded and the award confirmed
      And Bilal's result is held
      And the release of IGCSE and O Level is approved by two people
      And it is 18 January 2027 at 05:00:00 UTC

    Example: While it is held
      When Northgate reads its results
      Then it sees
        | name  | title     | result | printed | pum  |
        | Amira | Chemistry | A*     | A*(a*)  | 90   |
        | Bilal | Chemistry | Q      | PENDING | none |

    @also-over-http
    Example: When it is let go
      Given the hold on Bilal's result was lifted
      When Northgate reads its results
      Then it sees
        | name  | title     | result | printed | pum |
        | Amira | Chemistry | A*     | A*(a*)  | 90  |
        | Bilal | Chemistry | A      | A(a)    | 89  |

    @also-over-http
    Example: Held twice
      When the result of Bilal is held
      Then it is refused because the result is held already

    @also-over-http
    Example: Let go without a hold
      When the hold on Amira's result is lifted
      Then it is refused because the result is not held
