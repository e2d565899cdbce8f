@entries
Feature: Syllabuses that may not be taken together
  Nobody takes two syllabuses of the same title and level in one series, nor two that the board
  lists as a prohibited pair, whatever the centre and whichever was entered first.

  Background:
    Given Amira is a candidate of Northgate School, which may enter Biology

  @INT-ENT-08
  Rule: Never the same title at the same level

    Scenario Outline: Biology IGCSE and Biology <other>
      Given Biology <other> may be entered by Northgate as <type>
      And Northgate entered Amira on time for Biology
      When Northgate tries to enter Amira for Biology <other>
      Then it is refused because title and level are the same

      @also-over-http
      Examples:
        | other   | type    |
        | O Level | O_LEVEL |

      Examples:
        | other     | type      |
        | IGCSE 9-1 | IGCSE_9_1 |

    Example: The same title at another level
      Given Biology A Level may be entered by Northgate as A_LEVEL
      And Northgate entered Amira on time for Biology
      When Northgate enters Amira for Biology A Level
      Then it is taken

  @INT-ENT-08
  Rule: Never a prohibited pair, whichever came first

    Scenario Outline: <second> after <first>
      Given Northgate may enter Science
      And Biology and Science are a prohibited pair
      And Northgate entered Amira on time for <first>
      When Northgate tries to enter Amira for <second>
      Then it is refused because the two are a prohibited pair

      @also-over-http
      Examples:
        | first   | second  |
        | Biology | Science |

      Examples:
        | first   | second  |
        | Science | Biology |

    Example: Of no pair
      Given Northgate may enter Science
      And Northgate may enter Music
      And Biology and Science are a prohibited pair
      And Northgate entered Amira on time for Biology
      When Northgate enters Amira for Music
      Then it is taken
