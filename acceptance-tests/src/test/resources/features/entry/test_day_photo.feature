@entries
Feature: The photo of the day
  At some exams the centre photographs the candidates on the day, so that nobody sits for somebody
  else. Who is entered has agreed to it. Whoever does not want it says so, and gets a result all the
  same.

  Our reading where sources are silent:
    - who is younger than 18 on the day of the entry is a minor
    - exams "for Schools" take no photo
    - moving to another date is agreeing, as entering is, for whoever was never asked; whoever was
      asked is held to it, and may decline with the move
    - the photo itself is not taken in yet, nor shown
    - who was absent and had declined is told of like who sat: there is no photo

  Background:
    Given it is 1 March 2027 at 12:00

  @ENG-EXM-07
  Rule: Entering is agreeing, for a minor by the parent

    Scenario Outline: Born on <born>
      When Northgate enters Amira, born on <born>, for B2 First
      Then it is on record that <photo>

      @also-over-http
      Examples:
        | born         | photo                            |
        | 2 March 2009 | a parent has agreed to the photo |

      Examples:
        | born         | photo                       |
        | 1 March 2009 | she has agreed to the photo |

  @ENG-EXM-07
  Rule: It can be declined

    Example: At an exam that takes photos
      When Northgate enters Amira, who declines the photo, for B2 First
      Then it is on record that the photo is declined

    @also-over-http
    Example: At an exam that takes none
      When Northgate enters Amira, who declines the photo, for A2 Key
      Then it is refused because no photo is taken there

  @ENG-EXM-07
  Rule: Who has declined gets a result, and whoever verifies it is told that there is no photo

    Background:
      Given results of the B2 First paper exam of 5 June 2027 come out from 5 to 16 July 2027
      And results of B2 First can be verified from sittings of 1 January 2005 on

    @also-over-http
    Example: Declined
      Given Northgate has entered Amira, who declines the photo, for B2 First
      And Amira's scores in it are 180, 171, 190, 169, 177
      And it is 7 July 2027 at 10:00
      When an employer verifies with Amira's numbers
      Then it says "Pass at Grade B", 177 overall and level B2, with the scores 180, 171, 190, 169, 177
      And it is told that there is no photo of her

    Example: Not declined
      Given Amira sat it at Northgate
      And Amira's result is ready
      And it is 7 July 2027 at 10:00
      When an employer verifies with Amira's numbers
      Then the answer is the result
      And nothing is told of a photo

    Scenario Outline: Declined, and her result <state>
      Given Northgate has entered Amira, who declines the photo, for B2 First
      And Amira's result <state>
      And it is 7 July 2027 at 10:00
      When an employer verifies with Amira's numbers
      Then <what>

      Examples:
        | state                     | what                                               |
        | is that she missed a part | it is told that there is no photo of her           |
        | is not ready              | the answer is that nothing is available at present |

    @only-over-http
    Example: On the verification page
      Given Northgate has entered Amira, who declines the photo, for B2 First
      And Amira's result is ready
      And it is 7 July 2027 at 10:00
      When an employer verifies on the page with Amira's numbers
      Then it says "This result is genuine"
      And it says "There is no photo of the day of the exam."

  @ENG-EXM-07
  Rule: Only at exams that say so, and never for Schools

    @also-over-http
    Example: An exam that takes none
      When Northgate enters Amira, born on 1 March 2009, for A2 Key
      Then it is on record that no photo will be taken

    Example: For Schools
      When Northgate enters Amira, born on 1 March 2009, for B2 First for Schools
      Then it is on record that no photo will be taken

  @ENG-EXM-07
  Rule: Who moves to where photos are taken is asked then

    Background:
      Given the B2 First for Schools paper exam is on 5 June 2027

    @also-over-http
    Example: Never asked before
      Given Northgate has entered Amira, born on 2 March 2009, for B2 First for Schools
      When Northgate moves her to B2 First
      Then it is on record that a parent has agreed to the photo

    Example: Of age by the day of the move
      Given Northgate has entered Amira, born on 2 March 2009, for B2 First for Schools
      And it is 2 March 2027 at 12:00
      When Northgate moves her to B2 First
      Then it is on record that she has agreed to the photo

    @also-over-http
    Example: Declined with the move
      Given Northgate has entered Amira, born on 2 March 2009, for B2 First for Schools
      When Northgate moves her, who declines the photo, to B2 First
      Then it is on record that the photo is declined

    Example: Declined before
      Given Northgate has entered Amira, who declines the photo, for B2 First
      And Northgate has moved her to B2 First for Schools
      When Northgate moves her to B2 First
      Then it is on record that the photo is declined

    Example: Declined with a move to where none is taken
      Given Northgate has entered Amira, born on 1 March 2009, for B2 First
      When Northgate moves her, who declines the photo, to B2 First for Schools
      Then it is refused because no photo is taken there
