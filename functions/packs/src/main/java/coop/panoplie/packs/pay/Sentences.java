package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;

/** Sentences of a pack with the pack's own facts filled in. */
public final class Sentences {

  private Sentences() {}

  public static Text of(PackData data, String code) {
    Money max = data.on(data.info().from()).money("entity.priceMax");
    return data.text(code)
        .with("entity", data.entityName())
        .with("firstDay", Words.date(data.info().from()))
        .with("lastDay", Words.date(data.info().to()))
        .with("priceMax", Words.money(max));
  }
}
