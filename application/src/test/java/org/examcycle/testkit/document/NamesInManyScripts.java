package org.examcycle.testkit.document;

import java.util.List;
import java.util.Locale;

/** Names of nobody in thirty-two scripts, each as a person types it: never normalised. */
public final class NamesInManyScripts {

  /**
   * @param language by which a printer chooses the letters' shapes
   */
  public record Name(String text, Locale language) {}

  public static final List<Name> ALL =
      List.of(
          // Arabic: plain, with a shadda, fully vowelled, Persian with a joiner, Urdu.
          name("ar", "عبد الرحمن بن خالد الهاشمي"),
          name("ar", "محمّد السيّد"),
          name("ar", "مُحَمَّدٌ بْنُ عَبْدِ اللّٰهِ"),
          name("fa", "علی‌رضا نیک‌نژاد"),
          name("ur", "ذوالفقار علی بھٹی"),
          // Its last letter sweeps back below the whole name.
          name("ur", "رضیہ سلطانہ جی کے"),
          // Arabic and Latin letters, digits and brackets in one line.
          name("ar", "سارة (Sara) خليل 2"),
          name("he", "שָׂרָה בֶּן־דָּוִד"),
          name("hi", "क्षत्रिय श्रीकृष्ण द्विवेदी"),
          name("ne", "ज्ञानेन्द्र र्‍याङ्गु"),
          name("bn", "শ্রীমতী লক্ষ্মী মুখোপাধ্যায়"),
          // With a joiner before the virama; Malayalam and Telugu with one at the end.
          name("bn", "\u09B0\u200D\u09CD\u09AF\u09BE\u099A\u09C7\u09B2"),
          name("ml", "\u0D30\u0D3E\u0D2E\u0D28\u0D4D\u200D"),
          name("te", "\u0C30\u0C3E\u0C2E\u0C4D\u200C"),
          name("ta", "கௌசல்யா ஸ்ரீனிவாசன்"),
          name("te", "శ్రీలక్ష్మి వెంకటేశ్వర్లు"),
          name("si", "ශ්‍රීමතී ක්‍රිශාන්ති"),
          name("th", "ณัฐวุฒิ ศิริพันธุ์"),
          name("lo", "ສົມພອນ ແກ້ວມະນີ"),
          name("km", "សុខ ចាន់ធារ៉ា"),
          // With places to break, as it is typed.
          name("km", "\u179F\u17BB\u1781\u200B\u1785\u17B6\u1793\u17CB"),
          name("my", "အောင်မြင့်သန်း"),
          name("or", "ପ୍ରିୟଙ୍କା ମହାନ୍ତି"),
          name("dv", "އައިޝަތު ނާޒިމް"),
          name("syr", "ܡܲܪܝܲܡ ܐܲܦܪܹܝܡ"),
          name("bo", "བསོད་ནམས་སྒྲོལ་མ"),
          // Mongolian in its old letters, here along the line.
          name("mn-Mong", "ᠰᠠᠷᠠᠩᠭᠡᠷᠡᠯ"),
          // With the separator before its last vowel, and a selector.
          name("mn-Mong", "\u182A\u1820\u1836\u1820\u1828\u180E\u1820"),
          name("mn-Mong", "\u1828\u180B\u1820\u1837\u1820"),
          name("am", "ትዕግሥት ወልደ ጊዮርጊስ"),
          name("zh", "王䶮 歐陽"),
          name("ja", "𠮷田 葛\uDB40\uDD00城"),
          // Korean as separate jamo.
          name("ko", "\u1100\u1175\u11B7\u1106\u1175\u11AB\u1109\u116E"),
          // Vietnamese with combining marks.
          name("vi", "Nguye\u0302\u0303n Thi\u0323 A\u0301nh Tuye\u0302\u0301t"),
          name("lt", "J\u0328u\u0304rate\u0307 M\u0304c\u030Cius"),
          name("el", "Ἀλέξανδρος Παπαδόπουλος"),
          name("ru", "Ёлкина Щукарёва-Вознесенская Екатерина Александровна"),
          name("ka", "გიორგი ჭანტურია"),
          // Of scripts that fewer people write, and that need no shaping.
          name("zgh", "ⵎⵓⵃⴰⵏⴷ ⴰⵎⵇⵔⴰⵏ"),
          name("sat", "ᱨᱟᱜᱷᱩᱱᱟᱛᱷ ᱢᱩᱨᱢᱩ"),
          name("chr", "ᏎᏉᏯ ᎠᏂᎩᏚᏩᎩ"),
          name("osa", "𐒰𐓂𐓎 𐓆𐓘𐓧"),
          name("vai", "ꕙꔤ ꗏꗡ"),
          name("lis", "ꓡꓲ ꓐꓴꓸ"),
          name("ii", "ꆈꌠ ꁱꂷ"),
          name("tdd", "ᥖᥭᥰ ᥖᥬᥳ"),
          name("khb", "ᦺᦑᦟᦹᧉ"));

  /** Latin and others, longer than a line is wide: of 60 characters and more, and of 90. */
  public static final List<Name> LONG =
      List.of(
          name(
              "pt", "Maria Antonieta Filomena da Conceição Gonçalves de Albuquerque e Vasconcelos"),
          name(
              "es",
              "Juan Nepomuceno María Bernarda Guadalupe Hernández-Fernández de la Santísima"
                  + " Trinidad Villaseñor"),
          name(
              "mg",
              "Andriantsimitoviaminandriandehibe-Rakotoarimananjafindrainiandriamasinavalona"
                  + "-Randriamihajasoanirinavololonjanaharifetra"),
          name(
              "ar",
              "عبد الرحمن بن عبد العزيز بن عبد الله بن محمد بن سعود بن فيصل بن تركي بن عبد الله بن"
                  + " محمد آل الشيخ الهاشمي"),
          name(
              "ta",
              "திருவெங்கடநாதசுப்பிரமணியபுரம் வெங்கடராமகிருஷ்ணன் சிவசுப்பிரமணியம்"
                  + " மீனாட்சிசுந்தரேஸ்வரன்"));

  private NamesInManyScripts() {}

  private static Name name(String language, String text) {
    return new Name(text, Locale.forLanguageTag(language));
  }
}
