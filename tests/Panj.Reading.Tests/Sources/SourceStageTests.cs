using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Tests.Sources;

public sealed class SourceStageTests
{
    [Theory]
    [InlineData("The ministry said that two soldiers were wounded.", "The ministry", "said", "that two soldiers were wounded")]
    [InlineData("Two soldiers were wounded near the river, the ministry said.", "the ministry", "said", "Two soldiers were wounded near the river")]
    [InlineData("According to the ministry, two soldiers were wounded near the river.", "the ministry", "According to", "two soldiers were wounded near the river")]
    [InlineData("“We will rebuild the bridge,” said Ana Ruiz.", "Ana Ruiz", "said", "“We will rebuild the bridge,”")]
    [InlineData("Ana Ruiz told reporters that the bridge was closed.", "Ana Ruiz", "told", "that the bridge was closed")]
    public void Patterns_of_saying_are_read(string text, string source, string cue, string content)
    {
        var said = Said.In(text).ShouldHaveSingleItem();
        said.Source.In(text).ShouldBe(source);
        said.Cue.In(text).ShouldBe(cue);
        said.Content.ShouldHaveSingleItem().In(text).ShouldBe(content);
    }

    [Fact]
    public void What_a_clause_stands_on_is_no_source() =>
        Said.Chain("The judge holds a file according to which last week the officers of the port shot a diver, the court told reporters.", "shot a diver").ShouldNotContain("which");

    [Fact]
    public void Outlet_quoting_a_ministry_gives_two_links() =>
        Said.Chain("TASS quoted the Russian foreign ministry as saying that the post will be built.", "post will be built")
            .ShouldBe("The Valley Post < TASS < Russian foreign ministry");

    [Fact]
    public void Agency_told_passes_the_words_on() =>
        Said.Chain("Ana Ruiz told the Reuters news agency that the bridge was closed.", "bridge was closed").ShouldBe("The Valley Post < Reuters < Ana Ruiz");

    [Fact]
    public void Quotation_without_cue_keeps_its_speaker() =>
        Said.Chain("“The bridge is closed,” Ana Ruiz said. “We will open it again in a week.”", "open it again in a week").ShouldBe("The Valley Post < Ana Ruiz");

    [Fact]
    public void Quotation_goes_on_over_paragraphs() =>
        Said.Chain("“The bridge is closed,” Ana Ruiz said. “It is unsafe for everybody now.\n\n“We will open it again in a week.”", "open it again in a week")
            .ShouldBe("The Valley Post < Ana Ruiz");

    [Fact]
    public void Colon_gives_the_paragraphs_behind_it() =>
        Said.Chain("The envoy Ana Ruiz said:\n\nThe attack was a crime.\n\nOur forces left the valley on Monday.\n\nNotes to editors\n\nThe valley is small.", "forces left the valley")
            .ShouldEndWith("Ana Ruiz");

    [Fact]
    public void Notes_to_editors_are_the_outlets_own() =>
        Said.Chain("The envoy Ana Ruiz said:\n\nThe attack was a crime.\n\nNotes to editors\n\nThe valley is small.", "valley is small").ShouldBe("The Valley Post");

    [Fact]
    public void Credit_at_the_end_covers_the_paragraph() =>
        Said.Chain("Troops crossed the river on Friday. They took two villages, Reuters reported.", "Troops crossed the river").ShouldBe("The Valley Post < Reuters");

    [Fact]
    public void Credit_in_brackets_covers_the_article() =>
        Said.Chain("Troops crossed the river on Friday. (Yonhap)", "crossed the river").ShouldBe("The Valley Post < Yonhap");

    [Fact]
    public void Own_name_is_no_second_link() =>
        Said.Chain("Troops crossed the river, Reuters reported.", "crossed the river", "Reuters").ShouldBe("Reuters");

    [Fact]
    public void What_nobody_says_is_the_outlets_own() => Said.Chain("Troops crossed the river on Friday.", "crossed the river").ShouldBe("The Valley Post");

    [Fact]
    public void Wishes_vouch_for_nothing() => Said.In("The council plans to open the bridge.").ShouldAllBe(a => !a.IsVouched);

    [Theory]
    [InlineData("Officials said the road was shut.", SourceKind.Official)]
    [InlineData("A source said the road was shut.", SourceKind.Anonymous)]
    [InlineData("Reuters said the road was shut.", SourceKind.Agency)]
    public void Voices_have_their_kind(string text, SourceKind kind) => Said.In(text).ShouldHaveSingleItem().Chain[^1].Kind.ShouldBe(kind);

    [Fact]
    public void Any_text_gives_content_inside_it() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        text => Inside($"“{text.Get}, he said: \"{text.Get}\n said Ana, according to {text.Get}")));

    [Fact]
    public void A_credit_behind_a_line_widens_no_other() =>
        Inside("“aaaaa|\u007f\u000e\u0003\u0014AP\u000ea, he said: \"aaaaa|\u007f\u000e\u0003\u0014AP\u000ea\n said Ana, according to aaaaa|\u007f\u000e\u0003\u0014AP\u000ea").ShouldBeTrue();

    private static bool Inside(string text) => Said.In(text).All(a => a.Content.Count > 0 && a.Content.All(c => new Span(0, text.Length).Contains(c) && c.Length > 0));
}
