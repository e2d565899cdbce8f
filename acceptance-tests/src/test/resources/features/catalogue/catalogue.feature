@catalogue
Feature: What the board takes into its catalogue
  Types of qualification, syllabuses, what a series offers and what may not be entered together come
  in files. A file that names what is not there is refused whole, with the line that is at fault.

  Our reading where sources are silent:
    - a board may offer options before it has said what they consist of; from then on an offer is of
      one of the options, and the table of options leaves out none that is offered or entered for
    - an offer is taken back by naming no zone; what is entered stands
    - a syllabus that was ever entered for stays of its type, a withdrawn entry counting too

  @INT-AWD-09
  Rule: A type of qualification is graded on a scale that is defined

    @also-over-http
    Example: Nobody has defined it
      When the board takes IGCSE as graded on a scale that nobody has defined
      Then it is refused because nobody has defined the scale

  @INT-AWD-09
  Rule: A syllabus leads to a type of qualification that there is

    @also-over-http
    Example: There is none of that code
      When the board takes Physics as a syllabus of a type that there is not
      Then it is refused because there is no such type of qualification

  @INT-ENT-14
  Rule: A title is refused with a character that documents have no letter for

    @also-over-http
    Example: A picture in it
      When the board takes a syllabus of the title "Physics 😀"
      Then it is refused because documents have no letter for U+1F600

    Example: A title in another script
      When the board takes a syllabus of the title "اللغة العربية"
      Then it is taken

  @INT-AWD-09
  Rule: A syllabus stays of its type once somebody has been entered for it

    @also-over-http
    Example: Amira is entered for Biology
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira on time for Biology
      When the board takes Biology as a syllabus of A Level
      Then it is refused because somebody is entered for the syllabus

    Example: Nobody is
      Given Amira is a candidate of Northgate School, which may enter Biology
      When the board takes Biology as a syllabus of A Level
      Then it is taken

  @INT-ENT-02
  Rule: A series offers options of syllabuses in the catalogue, each once

    @also-over-http
    Example: A syllabus that is not there
      When the board offers Physics, which nobody has taken into the catalogue
      Then it is refused because nobody knows the syllabus that is offered

    Example: One option in two lines
      When the board offers Physics twice in one file
      Then it is refused because an option is offered twice

  @INT-ENT-02
  Rule: What is offered is among the syllabus's options, whichever the board gives first

    Scenario Outline: Option <option> is offered, and there is AX alone
      Given these options of Physics (IGCSE) in June 2027
        | option | of  | component | out of | factor |
        | AX     | 100 | 11        | 100    | 1      |
      When the board offers Physics in option <option>
      Then <answer>

      @also-over-http
      Examples:
        | option | answer                                                |
        | BX     | it is refused because the syllabus has no such option |

      Examples:
        | option | answer                                               |
        | AX     | it is taken                                          |

    Example: Offered before there are options
      When the board offers Physics in option BX
      Then it is taken

    @also-over-http
    Example: The options come after the offer
      Given the board has offered Physics in option BX
      When the board takes these options of Physics (IGCSE) in June 2027
        | option | of  | component | out of | factor |
        | AX     | 100 | 11        | 100    | 1      |
      Then it is refused because an option that is needed is left out

    Example: An offer that was a mistake
      Given the board has offered Physics in option BX
      And it has taken back the offer of Physics in option BX
      When the board takes these options of Physics (IGCSE) in June 2027
        | option | of  | component | out of | factor |
        | AX     | 100 | 11        | 100    | 1      |
      Then it is taken

    Example: Somebody has been entered in the meantime
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira on time for Biology
      And it has taken back the offer of Biology in option BX
      When the board takes these options of Biology (IGCSE) in June 2027
        | option | of  | component | out of | factor |
        | AX     | 100 | 11        | 100    | 1      |
      Then it is refused because an option that is needed is left out

  @INT-ENT-03
  Rule: All fees of a series are in its currency

    @also-over-http
    Example: A fee in euros in a series in pounds
      When the board offers Physics for a fee in euros
      Then it is refused because the fee is in another currency

  @INT-ENT-08
  Rule: A prohibited pair is of two syllabuses in the catalogue

    @also-over-http
    Example: One that is not there
      When the board prohibits Physics with Music, which nobody has taken into the catalogue
      Then it is refused because nobody knows a syllabus of the pair

    Example: One with itself
      When the board prohibits Physics with itself
      Then it is refused because a pair is of two syllabuses
