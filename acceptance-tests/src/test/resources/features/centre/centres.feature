@centres
Feature: Centres and what they see
  A centre enters candidates while the board approves it. It sees its own candidates and nothing of
  any other centre; what one may not see does not exist for one.

  @INT-PRE-01
  Rule: From a suspended or withdrawn centre nothing new is taken, and what is entered stands

    @also-over-http
    Example: Entered before, suspended since
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate may enter Chemistry
      And Northgate entered Amira on time for Biology
      And Northgate is suspended
      When Northgate tries to enter Amira for Chemistry
      Then it is refused because the centre is suspended
      And her Biology entry is on time

    Scenario Outline: From a centre that is <status> no entry, no change and no candidate is taken
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate may enter Chemistry
      And Northgate entered Amira on time for Biology
      And Northgate is <status>
      When Northgate tries to enter Amira for Chemistry
      Then it is refused because the centre is <status>
      When Northgate changes it on 1 February 2027 to Biology with the practical
      Then it is refused because the centre is <status>
      When Northgate registers "Bilal" as candidate 0099
      Then it is refused because the centre is <status>
      And her Biology entry is on time

      Examples:
        | status    |
        | suspended |
        | withdrawn |

    Scenario Outline: A centre that is <status> takes an entry back
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira on time for Biology
      And Northgate is <status>
      When Northgate withdraws it at 1 February 2027 at 10:00
      Then it is taken

      Examples:
        | status    |
        | suspended |
        | withdrawn |

    @also-over-http
    Example: A candidate for an English exam
      Given the B2 First paper exam is on 5 June 2027
      And Amira is entered for B2 First at Northgate
      And Northgate is suspended
      When Northgate enters Bilal for B2 First
      Then it is refused because the centre is suspended
      And she is still entered for B2 First

    Example: An English entry is moved to no other date
      Given the B2 First paper exam is on 5 June 2027
      And Amira is entered for B2 First at Northgate
      And B2 First is sat again on 4 December 2027
      And Northgate has opened its sitting of B2 First
      And Northgate is suspended
      When Northgate moves her to B2 First
      Then it is refused because the centre is suspended

    Example: A withdrawn centre and English exams
      Given the B2 First paper exam is on 5 June 2027
      And Amira is entered for B2 First at Northgate
      And Northgate is withdrawn
      When Northgate enters Bilal for B2 First
      Then it is refused because the centre is withdrawn
      And she is still entered for B2 First

    @also-over-http
    Example: A sitting of an English exam
      Given the B2 First paper exam is on 5 June 2027
      And Northgate is suspended
      When Northgate opens its sitting of B2 First
      Then it is refused because the centre is suspended

    Example: An English entry is taken back
      Given the B2 First paper exam is on 5 June 2027
      And Amira is entered for B2 First at Northgate
      And Northgate is suspended
      When Northgate withdraws her
      Then it is taken

  @INT-PRE-01
  Rule: A number of five digits is that of a centre in the United Kingdom

    Scenario Outline: In <country>
      When the board registers Oakfield, a centre in <country> whose number has five digits
      Then <answer>

      @also-over-http
      Examples: Elsewhere
        | country | answer                                                      |
        | MZ      | it is refused because five digits are of the United Kingdom |

      Examples: There, and in the Crown dependencies
        | country | answer      |
        | GB      | it is taken |
        | JE      | it is taken |
        | GG      | it is taken |
        | IM      | it is taken |

    Example: It does not move away
      Given Oakfield is a centre in the United Kingdom
      When the board says that Oakfield lies in MZ
      Then it is refused because five digits are of the United Kingdom

    Example: Two letters and three digits may lie anywhere
      When the board says that Northgate lies in GB
      Then it is taken

  @INT-PRE-01
  Rule: A centre's name is refused with a character that documents have no letter for

    @also-over-http
    Example: When it is registered
      When the board registers a centre of the name "École 😀"
      Then it is refused because documents have no letter for U+1F600

    Example: When it is changed
      When the board gives Northgate the name "École 😀"
      Then it is refused because documents have no letter for U+1F600

    Example: A name in two scripts
      When the board gives Northgate the name "École internationale الرباط"
      Then it is taken

  @INT-PRE-02
  Rule: An Associate's name is refused with a character that documents have no letter for

    @also-over-http
    Example: When it is registered
      When the board registers an Associate of the name "Britannia 😀"
      Then it is refused because documents have no letter for U+1F600

  @INT-PRE-02
  Rule: An attached centre deals with the board through its Associate

    @also-over-http
    Example: The centre itself, and its Associate
      Given Eastgate is attached to the Associate Britannia
      And Amira is a candidate of Eastgate School, which may enter Biology
      When Eastgate tries to enter Amira for Biology
      Then it is refused because its Associate deals with the board
      When the officer of Britannia enters Amira of its centre Eastgate for Biology
      Then it is taken

    Example: The details of a candidate, before the board has an entry and afterwards
      Given Eastgate is attached to the Associate Britannia
      And Amira is a candidate of Eastgate School, which may enter Biology
      When Eastgate says that Amira is a private candidate
      Then it is taken
      When the officer of Britannia enters Amira of its centre Eastgate for Biology
      And Eastgate says that Amira is a private candidate
      Then it is refused because its Associate deals with the board

  @INT-PRE-02
  Rule: A centre is attached to an Associate that is registered, under a code of its own

    @also-over-http
    Example: The code is another's
      Given Eastgate is attached to the Associate Britannia
      When the board registers Britannia again
      Then it is refused because the code is another Associate's

    @also-over-http
    Example: Nobody has registered it
      When the board attaches Northgate to the Associate Caledonia, which nobody has registered
      Then it is refused because there is no such Associate

  @INT-PRE-01
  Rule: A centre is approved for syllabuses in the catalogue

    @also-over-http
    Example: One that is not there
      When the board approves Northgate for Music, which nobody has taken into the catalogue
      Then it is refused because no such syllabus exists

  @INT-PRE-02 @COM-ACC-02
  Rule: An Associate sees what the board records of it, and of no other

    @also-over-http
    Example: Its own record
      Given Eastgate is attached to the Associate Britannia
      When the officer of Britannia looks up Britannia
      Then it is recorded as Britannia

    @also-over-http
    Example: Another Associate's
      Given Eastgate is attached to the Associate Britannia
      When the officer of Caledonia looks up Britannia
      Then the answer is the same as for what is not there

  @COM-ACC-02
  Rule: What one may not see does not exist for one

    @also-over-http
    Example: Another centre's entry and candidate
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira on time for Biology
      And Southgate may enter Biology
      When the officer of Southgate looks at it
      Then the answer is the same as for what is not there
      When the officer of Southgate enters Amira of Northgate for Biology
      Then the answer is the same as for what is not there

    @also-over-http
    Example: An Associate's centres
      Given Eastgate is attached to the Associate Britannia
      And Northgate may enter Biology
      When the officer of Britannia lists the centres
      Then Eastgate is listed and Northgate is not

  @COM-ACC-01
  Rule: Each duty of the board does its own work

    @also-over-http
    Example: An officer for awarding registers a centre
      When the officer for awarding registers Westgate
      Then the answer is the same as for what is not there

    Example: An officer for entries registers a centre
      When the officer for entries registers Westgate
      Then it is taken
