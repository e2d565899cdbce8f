@entries
Feature: What was entered stays once results are out
  Whoever dislikes a result, or whose result is held, does not take the entry back or change it, and
  nobody becomes somebody else under a result. What has to be put right is put right by the board.

  Our reading where sources are silent:
    - results of an entry are out when those of its qualification family are, also while a single
      one is held
    - the board can still withdraw an entry, and correct a name or a date of birth

  Background:
    Given the published options and thresholds of Chemistry in November 2023
    And Amira has the marks 26, 62, 32 on option CY
    And Bilal has the marks 40, 80, 40 on option FY
    And IGCSE and O Level results of the series come out on 18 January 2027 at 05:00:00 UTC
    And Chemistry was awarded and the award confirmed

  @INT-ENT-07
  Rule: From the instant on a centre neither withdraws nor changes an entry, and not before learns it

    Background:
      Given the release of IGCSE and O Level is approved by two people

    Example: Withdrawn the second before
      Given it is 18 January 2027 at 04:59:59 UTC
      When Northgate takes back the entry of Bilal
      Then it is taken

    @also-over-http
    Example: Withdrawn at the instant
      Given it is 18 January 2027 at 05:00:00 UTC
      When Northgate takes back the entry of Bilal
      Then it is told that its results are out since 18 January 2027 at 05:00:00 UTC

    Example: Changed the second before
      Given it is 18 January 2027 at 04:59:59 UTC
      When Northgate changes the entry of Bilal to option CY
      Then it is taken

    @also-over-http
    Example: Changed at the instant
      Given it is 18 January 2027 at 05:00:00 UTC
      When Northgate changes the entry of Bilal to option CY
      Then it is refused because results of the entry are out

    Example: By the board
      Given it is 18 January 2027 at 05:00:00 UTC
      When the board takes back the entry of Bilal
      Then it is taken

  @INT-ENT-07 @INT-RES-01
  Rule: Nothing is out that two people have not released

    @also-over-http
    Example: The instant has passed
      Given it is 18 January 2027 at 05:00:00 UTC
      When Northgate takes back the entry of Bilal
      Then it is taken

  @INT-CRT-02
  Rule: From the instant on only the board corrects names and dates of birth

    Background:
      Given the release of IGCSE and O Level is approved by two people

    Scenario Outline: Another <detail> at <moment>
      Given it is 18 January 2027 at <moment> UTC
      When Northgate gives another <detail> of Bilal
      Then <answer>

      @also-over-http
      Examples:
        | detail        | moment   | answer                                                 |
        | name          | 05:00:00 | it is refused because results of the candidate are out |

      Examples:
        | detail        | moment   | answer                                                 |
        | name          | 04:59:59 | it is taken                                            |
        | Latin name    | 05:00:00 | it is refused because results of the candidate are out |
        | date of birth | 05:00:00 | it is refused because results of the candidate are out |
        | ULN           | 05:00:00 | it is taken                                            |

    @also-over-http
    Example: By the board
      Given it is 18 January 2027 at 05:00:00 UTC
      When the board gives another name of Bilal
      Then it is taken
