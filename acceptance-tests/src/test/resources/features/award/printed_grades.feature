@award
Feature: How grades are printed
  Each type of qualification has a scale of its own. On statements a letter stands with its lower
  case and a figure with its word, so that nobody can alter it by a stroke of the pen.

  @INT-AWD-09
  Rule: A letter stands with its lower case, a figure with its word

    Scenario Outline: <grade> of <level>
      Given these options of Physics (<level>) in June 2027
        | option | of | component | out of | factor |
        | BX     | 40 | 11        | 40     | 1      |
      And its thresholds are
        | option | out of | <grade> |
        | BX     | 40     | 20      |
      And Amira has the marks 20 on option BX
      When Physics is awarded
      Then Amira has grade <grade>
      And it is printed as "<printed>"

      @also-over-http
      Examples:
        | level | grade | printed |
        | IGCSE | B     | B(b)    |

      Examples:
        | level     | grade | printed |
        | IGCSE 9-1 | 9     | 9(NINE) |

      Examples: The other scales, from the best grade to the lowest
        | level     | grade | printed |
        | IGCSE     | A*    | A*(a*)  |
        | IGCSE     | G     | G(g)    |
        | O Level   | E     | E(e)    |
        | A Level   | A*    | A*(a*)  |
        | AS Level  | a     | a(a)    |
        | AS Level  | b     | b(b)    |
        | IGCSE 9-1 | 1     | 1(ONE)  |

    Example: Ungraded is a word
      Given these options of Physics (IGCSE) in June 2027
        | option | of | component | out of | factor |
        | BX     | 40 | 11        | 40     | 1      |
      And its thresholds are
        | option | out of | B  |
        | BX     | 40     | 20 |
      And Amira has the marks 19 on option BX
      When Physics is awarded
      Then Amira has grade U
      And it is printed as "UNGRADED"

  @INT-AWD-09
  Rule: A scale stands as it was first defined, for every syllabus that is on it

    Example: Defined once more as it is
      Given a component can endorse with Distinction, Merit or Pass
      When the board defines that scale as Distinction, Merit and Pass
      Then it is taken

    @also-over-http
    Example: Defined with its grades in another order
      Given a component can endorse with Distinction, Merit or Pass
      When the board defines that scale as Pass, Merit and Distinction
      Then it is refused because the scale is defined otherwise

    @also-over-http
    Example: A centre looks up what there is
      Given these options of Physics (O Level) in June 2027
        | option | of | component | out of | factor |
        | BX     | 40 | 11        | 40     | 1      |
      When Northgate looks up the syllabuses
      Then Physics is among them

  @INT-AWD-08 @INT-AWD-09
  Rule: A centre looks up on which scale a type of qualification is graded

    @also-over-http
    Example: O Level
      Given these options of Physics (O Level) in June 2027
        | option | of | component | out of | factor |
        | BX     | 40 | 11        | 40     | 1      |
      When Northgate looks up how O Level is graded
      Then these are the grades
        | grade | printed | of components | uniform marks |
        | A*    | A*(a*)  | no            | 90 to 100     |
        | A     | A(a)    | yes           | 80 to 89      |
        | B     | B(b)    | yes           | 70 to 79      |
        | C     | C(c)    | yes           | 60 to 69      |
        | D     | D(d)    | yes           | 50 to 59      |
        | E     | E(e)    | yes           | 40 to 49      |
