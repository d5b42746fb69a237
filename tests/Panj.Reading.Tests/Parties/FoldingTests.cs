using Panj.Reading.Parties;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Tests.Parties;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("U.S.", "us")]
    [InlineData("Da'esh", "daesh")]
    [InlineData("Da\u2019esh", "daesh")]
    [InlineData("Peña", "pena")]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("507th", "507th")]
    [InlineData("", "")]
    public void Fold_leaves_small_plain_letters(string word, string key) => Folding.Fold(word).ShouldBe(key);

    [Theory]
    [InlineData("al-Shabaab", "al shabaab")]
    [InlineData("Communist Party of India (Maoist)", "communist party of india maoist")]
    [InlineData("Return, Reclamation", "return reclamation")]
    public void Keys_part_at_blanks_and_hyphens(string phrase, string keys) => string.Join(' ', Folding.Keys(phrase)).ShouldBe(keys);

    [Theory]
    [InlineData("word", (int)Casing.Lower)]
    [InlineData("Word", (int)Casing.Capital)]
    [InlineData("WORD", (int)Casing.Upper)]
    [InlineData("U.S.", (int)Casing.Upper)]
    [InlineData("A", (int)Casing.Capital)]
    [InlineData("507th", (int)Casing.Lower)]
    [InlineData("McGurk", (int)Casing.Capital)]
    public void Casing_looks_at_letters_alone(string word, int casing) => ((int)Folding.CasingOf(word)).ShouldBe(casing);
}
