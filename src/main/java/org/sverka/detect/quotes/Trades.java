package org.sverka.detect.quotes;

import java.util.Set;

/** What the trades of Russian news tell of those who have them. By lemma, with е for ё. */
final class Trades {
  /** Of those of whom news tells the age once it has named them: «23-летний форвард». */
  private static final Set<String> FAMOUS =
      WordList.of(
          """
          режиссер спортсмен спортсменка форвард нападающий вратарь голкипер защитник полузащитник
          хавбек капитан теннисист теннисистка боксер борец гимнаст гимнастка певец певица актер
          актриса артист артистка музыкант художник художница писатель писательница поэт шахматист
          шахматистка пловец пловчиха лыжник лыжница биатлонист биатлонистка хоккеист футболист
          игрок чемпион чемпионка фигурист фигуристка велогонщик дзюдоист дзюдоистка пианист
          скрипач танцовщик балерина политик легионер дебютант наставник тренер бегун бегунья
          """);

  /** Of those who hold no office. */
  private static final Set<String> ORDINARY =
      WordList.of(
          """
          водитель таксист дальнобойщик курьер продавец продавщица кассир пенсионер пенсионерка
          студент студентка школьник школьница рыбак охотник слесарь сантехник электрик сторож
          вахтер дворник уборщица рабочий строитель сварщик токарь шахтер машинист проводник
          проводница кондуктор почтальон повар официант официантка парикмахер грузчик комбайнер
          тракторист доярка пастух чабан пчеловод велосипедист мотоциклист пешеход автомобилист
          пассажирка покупатель арендатор ипотечник дольщик дольщица домохозяйка
          """);

  /** Of those who do, besides posts. */
  private static final Set<String> LEADING =
      WordList.of(
          """
          директор гендиректор председатель спикер эксперт аналитик профессор академик инспектор
          следователь пресс-секретарь секретарь замначальника замдиректора заместитель вице-премьер
          главврач ректор декан редактор комиссар полковник подполковник майор капитан генерал
          """);

  /** Of something that they are there for: «министр по торговле». */
  private static final Set<String> WITH_DUTIES =
      WordList.of(
          """
          министр замминистра уполномоченный директор замдиректора вице-президент комиссар
          спецпредставитель представитель советник помощник омбудсмен секретарь координатор менеджер
          дежурный специалист
          """);

  /** Of an office or a place: «глава Казатомпрома». */
  private static final Set<String> OF_OFFICES =
      WordList.of(
          """
          глава спикер директор гендиректор президент вице-президент председатель зампред
          представитель пресс-секретарь основатель сооснователь владелец совладелец менеджер
          топ-менеджер сотрудник руководитель начальник аналитик эксперт акционер аким мэр
          губернатор житель жительница депутат министр замминистра посол
          """);

  private Trades() {}

  /** Whether an age before it tells nothing that narrows it. */
  static boolean isFamous(String trade) {
    return FAMOUS.contains(trade);
  }

  /** Whether nobody who has been called the one is called the other. */
  static boolean differ(String wanted, String known) {
    return ORDINARY.contains(wanted) && (TitleHeads.isPost(known) || LEADING.contains(known));
  }

  /** Whether what it is there for may follow: «министр по торговле». */
  static boolean hasDuty(String title) {
    return WITH_DUTIES.contains(title);
  }

  /** Whether the office or the place that it is of follows, and no surname. */
  static boolean isOfOffice(String title) {
    return OF_OFFICES.contains(title);
  }
}
