@award
Feature: Threshold tables
  The board takes tables as they are published: a row for each option, an empty cell where the
  option does not offer a grade. Newer tables name no option code but the components, and an option
  may have another name beside its own. A table in which a row is wrong is not taken at all.

  Background:
    Given these options of Physics (IGCSE) in June 2027
      | option | alias | of  | component | out of | factor |
      | AU     | A2    | 100 | 11        | 40     | 1      |
      | AU     | A2    | 100 | 21        | 60     | 1      |
      | BU     |       | 100 | 12        | 40     | 1      |
      | BU     |       | 100 | 22        | 60     | 1      |

  @INT-AWD-04
  Rule: A row is known by its option, by its other name, or by its components

    Scenario Outline: "<option>" with components "<components>"
      Given its thresholds are
        | option   | components   | out of | C  | D  |
        | <option> | <components> | 100    | 60 | 50 |
      And Amira has the marks 20, 40 on option AU
      When Physics is awarded
      Then Amira has grade C

      Examples: By components alone
        | option | components |
        |        | 11 21      |

      @also-over-http
      Examples: With its other name
        | option  | components |
        | AU (A2) | 11 21      |

      Examples: However it is written
        | option | components |
        | AU     | 11 21      |
        | A2     |            |
        | AU     |            |
        |        | 21, 11     |

    Example: Components of no option
      When the board takes these thresholds
        | option | components | out of | C  | D  |
        |        | 11 22      | 100    | 60 | 50 |
      Then row "11 22" is refused because it is no option of the syllabus

    @also-over-http
    Example: Components of another option
      When the board takes these thresholds
        | option | components | out of | C  | D  |
        | AU     | 12 22      | 100    | 60 | 50 |
      Then row "AU" is refused because its components are not those of the option

    Example: One option under both of its names
      When the board takes these thresholds
        | option | components | out of | C  | D  |
        | AU     | 11 21      | 100    | 60 | 50 |
        | A2     | 11 21      | 100    | 61 | 51 |
      Then row "A2" is refused because it is given twice

  @INT-AWD-04
  Rule: Thresholds fall from grade to grade

    Scenario Outline: B at <B> below A at 70
      When the board takes these thresholds
        | option | out of | A  | B   | C  |
        | AU     | 100    | 70 | <B> | 50 |
      Then it is taken

      Examples:
        | B  |
        | 69 |
        | 51 |

    Scenario Outline: <what>
      When the board takes these thresholds
        | option | out of | A  | B   | C  |
        | BU     | 100    | 70 | 60  | 50 |
        | AU     | 100    | 70 | <B> | 50 |
      Then row "AU" is refused because a threshold is not below the one before it

      @also-over-http
      Examples:
        | what  | B  |
        | Level | 70 |

      Examples:
        | what                      | B  |
        | Rising                    | 71 |
        | Level with the next grade | 50 |

  @INT-AWD-04
  Rule: A threshold lies between one mark and the option's maximum

    Scenario Outline: A at <A> and C at <C> of 100
      When the board takes these thresholds
        | option | out of | A   | B  | C   |
        | AU     | 100    | <A> | 60 | <C> |
      Then it is taken

      Examples:
        | A   | C |
        | 100 | 1 |

    Scenario Outline: <what>
      When the board takes these thresholds
        | option | out of | A   | B  | C   |
        | AU     | 100    | <A> | 60 | <C> |
      Then row "AU" is refused because a threshold lies outside the marks there are

      @also-over-http
      Examples:
        | what              | A   | C  |
        | Above the maximum | 101 | 50 |

      Examples:
        | what    | A  | C |
        | At zero | 70 | 0 |

    Example: The table has another maximum than the option
      When the board takes these thresholds
        | option | out of | A  | B  |
        | AU     | 99     | 70 | 60 |
      Then row "AU" is refused because its maximum is another

  @INT-AWD-04
  Rule: The grades that an option offers are one unbroken run of the scale

    @also-over-http
    Example: A grade left out between two others
      When the board takes these thresholds
        | option | out of | A  | B | C  |
        | AU     | 100    | 70 |   | 50 |
      Then row "AU" is refused because a grade between two others is left out

    Example: No grade at all
      When the board takes these thresholds
        | option | out of | A | B | C |
        | AU     | 100    |   |   |   |
      Then row "AU" is refused because it offers no grade

    Example: A grade of another scale
      When the board takes these thresholds
        | option | out of | A  | B  | 4  |
        | AU     | 100    | 70 | 60 | 50 |
      Then it is refused because a grade is of another scale

    Example: It may begin and end anywhere
      When the board takes these thresholds
        | option | out of | A* | A  | B  | C  | D  | E  | F  | G  |
        | AU     | 100    |    |    |    | 60 | 50 | 40 | 30 | 20 |
        | BU     | 100    | 90 | 80 | 70 | 60 | 50 |    |    |    |
      Then it is taken

  @INT-AWD-03 @INT-AWD-04
  Rule: Component thresholds need not be complete, and never name an A*

    Example: Cells left empty
      When the board takes these component thresholds
        | component | out of | A  | B | C  |
        | 11        | 40     | 30 |   | 20 |
        | 21        | 60     |    |   |    |
      Then it is taken

    @also-over-http
    Example: An A* at component level
      When the board takes these component thresholds
        | component | out of | A* | A  |
        | 11        | 40     | 38 | 30 |
      Then row "11" is refused because no component has that grade

    Example: A component that the syllabus does not have
      When the board takes these component thresholds
        | component | out of | A  | B  |
        | 31        | 40     | 30 | 20 |
      Then row "31" is refused because it is no component of the syllabus
