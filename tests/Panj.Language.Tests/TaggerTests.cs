using Panj.Language.Models;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Language.Tests;

public sealed class TaggerTests
{
    private const string Text = "The army of the north said on Monday that the army would leave the north .";
    private static readonly WordForm[] Words = Array.ConvertAll(Text.Split(' '), word => WordForms.Of(word, Casing.Mixed));
    private readonly Tagger _tagger = Tagger.Embedded();

    [Fact]
    public void What_is_kept_changes_no_tag()
    {
        var used = new TaggerWork();
        var first = Tag(used, Words);
        Tag(used, Words[3..9]);
        Tag(used, Words).ShouldBe(first);
        Tag(new TaggerWork(), Words).ShouldBe(first);
    }

    [Fact]
    public void Scores_are_those_of_all_features()
    {
        var reader = ModelReader.Embedded("tagger.bin");
        var model = new SparseModel(reader);
        var work = new TaggerWork();
        var labels = Tag(work, Words);
        var at = Array.FindIndex(work.Classes, known => !known.IsSure);
        var features = new FeatureList(new uint[5 * TagFeatures.Most]);
        TagFeatures.All(ref features, Words, work.Classes.AsSpan(0, Words.Length), labels, (at, default));
        var scores = new int[Tagger.MostLabels];
        model.Score(features.Keys, scores);
        work.Scores(at).ToArray().ShouldBe(scores);
    }

    [Theory]
    [InlineData(new[] { 3, 9, 9, 1 }, 1)]
    [InlineData(new[] { -3, -9 }, 0)]
    public void First_of_the_best_wins(int[] scores, int best) => Tagger.Best(scores).ShouldBe(best);

    private byte[] Tag(TaggerWork work, WordForm[] words)
    {
        var labels = new byte[words.Length];
        _tagger.Tag(words, labels, work);
        return labels;
    }
}
