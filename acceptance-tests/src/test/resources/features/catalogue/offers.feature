@catalogue
Feature: What a series offers
  A series offers options of syllabuses, each in some zones and for a fee. The board sees them all.
  A centre sees what it may enter: of the syllabuses that it is approved for, what is offered where
  it is.

  Open: nobody says that fees are published to all. We show them to the board and to centres.

  @INT-ENT-01 @INT-ENT-02
  Rule: A centre sees what it may enter

    @also-over-http
    Example: Its own syllabuses, in its own zone
      Given these options of Physics (IGCSE) in June 2027
        | option | of  | component | out of | factor |
        | AX     | 100 | 21        | 60     | 1      |
        | AX     | 100 | 11        | 40     | 1      |
        | BX     | 100 | 12        | 100    | 1      |
      And Northgate may enter Physics
      And Physics without the practical is offered in zones 4 and 5 only
      And Southgate may enter Chemistry
      When Northgate looks up what it may enter
      Then it finds
        | syllabus | option | components | fee |
        | Physics  | AX     | 21, 11     | £90 |

    Example: Before the board has said what the options consist of
      Given Northgate may enter Physics
      When Northgate looks up what it may enter
      Then it finds
        | syllabus | option | components |
        | Physics  | AX     | none       |
        | Physics  | BX     | none       |

    Example: A series that is held elsewhere
      Given June 2027 is held in India and Romania only
      And Northgate may enter Physics
      When Northgate looks up what it may enter
      Then it finds nothing to enter

    Example: It enters somebody in a series that is held elsewhere
      Given June 2027 is held in India and Romania only
      And Amira is a candidate of Northgate School, which may enter Biology
      When Northgate tries to enter Amira for Biology
      Then it is refused because the series is not held there

    Example: What another centre may enter
      Given Northgate may enter Physics
      When the officer of Southgate looks up what Northgate may enter
      Then the answer is the same as for what is not there

  @INT-PRE-01
  Rule: A suspended centre may enter nothing

    @also-over-http
    Example: Northgate is suspended
      Given Northgate may enter Physics
      And Northgate is suspended
      When Northgate looks up what it may enter
      Then it finds nothing to enter

  @INT-ENT-02
  Rule: The board sees everything that a series offers

    @also-over-http
    Example: Whatever the zone
      Given Northgate may enter Physics
      And Physics with the practical is offered in zones 4 and 5 only
      When the board looks up what June 2027 offers
      Then it finds
        | syllabus | option | zones            | fee |
        | Physics  | AX     | 4, 5             | £90 |
        | Physics  | BX     | 1, 2, 3, 4, 5, 6 | £90 |

  @INT-ENT-02
  Rule: A series offers no type of qualification that series of its kind do not have

    Background:
      Given O Level is not held in series of a kind, and June 2027 is of that kind

    @also-over-http
    Example: An O Level
      Given Biology is a syllabus of O Level
      When the board offers Biology in option AX
      Then it is refused because such a series does not have the type

    Example: An IGCSE
      When the board offers Biology in option AX
      Then it is taken

    Example: Offered before it was an O Level
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Biology is a syllabus of O Level
      When Northgate tries to enter Amira for Biology
      Then it is refused because the option is not offered

    @also-over-http
    Example: A kind of series that there is not
      When the board says that O Level is not held in series of a kind that there is not
      Then it is refused because there is no such kind of series

    Example: An offer is taken back
      Given the board has offered Biology in option AX
      And Biology is a syllabus of O Level
      When the board takes back the offer of Biology in option AX
      Then it is taken
