@award
Feature: What a component counts in an option
  A component's factor is its share of the option, times the option's maximum, divided by the
  component's own maximum, and is exact. A component may have no weight; it is then reported beside
  the grade on a scale of its own.

  @INT-AWD-02
  Rule: The factor follows from the share, exactly

    @also-over-http
    Example: Options of one syllabus with different maxima
      When the board takes these options of Physics (IGCSE) in June 2027
        | option | of  | component | out of | share |
        | BX     | 200 | 11        | 30     | 30 %  |
        | BX     | 200 | 21        | 70     | 70 %  |
        | CX     | 100 | 11        | 30     | 40 %  |
        | CX     | 100 | 31        | 90     | 60 %  |
      Then on option BX component 11 counts 2
      And on option BX component 21 counts 2
      And on option CX component 11 counts 4/3
      And on option CX component 31 counts 2/3

    @also-over-http
    Example: Full marks on all components would not give the option's maximum
      When the board takes these options of Physics (IGCSE) in June 2027
        | option | of  | component | out of | factor |
        | BX     | 100 | 11        | 40     | 1      |
        | BX     | 100 | 21        | 60     | 1      |
        | CX     | 100 | 11        | 40     | 1      |
        | CX     | 100 | 31        | 60     | 3/2    |
      Then line 4 is refused because the weights do not give the maximum

    Example: One component with two highest marks
      When the board takes these options of Physics (IGCSE) in June 2027
        | option | of  | component | out of | factor |
        | BX     | 40  | 11        | 40     | 1      |
        | CX     | 60  | 11        | 60     | 1      |
      Then it is refused because a component has two highest marks

  @INT-AWD-02 @INT-AWD-06
  Rule: A component without weight endorses, and neither adds to the total nor takes from it

    Background:
      Given a component can endorse with Distinction, Merit or Pass
      And these options of English (IGCSE) in June 2027
        | option | of  | component | out of | factor | endorses on |
        | BX     | 100 | 11        | 40     | 1      |             |
        | BX     | 100 | 21        | 60     | 1      |             |
        | BX     | 100 | 05        | 30     | 0      | its scale   |
      And its thresholds are
        | option | out of | C  | D  |
        | BX     | 100    | 60 | 50 |
      And its component thresholds are
        | component | out of | Distinction | Merit | Pass |
        | 05        | 30     | 25          | 18    | 10   |

    Scenario Outline: <spoken> of 30 on the spoken component
      Given Amira has the marks 30, 30, <spoken> on option BX
      When English is awarded
      Then Amira has a total of 60
      And Amira has grade C
      And beside it Amira has <endorsement> on component 05

      Examples:
        | spoken | endorsement |
        | 25     | Distinction |

      Examples: Either side of every threshold
        | spoken | endorsement |
        | 24     | Merit       |
        | 18     | Merit       |
        | 17     | Pass        |
        | 10     | Pass        |

    Scenario Outline: <spoken> leaves out the endorsement alone
      Given Amira has the marks 30, 30, <spoken> on option BX
      When English is awarded
      Then Amira has grade C
      And beside it Amira has nothing

      @also-over-http
      Examples:
        | spoken |
        | absent |

      Examples:
        | spoken  |
        | 9       |
        | missing |
