using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Reading.Clutter;

namespace Panj.Reading.Tests.Clutter;

public sealed class ClutterStageTests
{
    private const string Lead = "Border guards of both countries met at the river crossing near Khorog on Monday, the district office said.";
    private const string Body = "The meeting lasted two hours and dealt with smuggling, with fishing rights, and with a bridge that the spring flood had damaged.";

    private static readonly ClutterStage _stage = new();

    private static List<string> Marked(string text)
    {
        var notes = new Notes(new Article { Id = "a", Text = text });
        _stage.Read(notes);
        return [.. notes.Clutter.Select(span => span.In(text))];
    }

    [Theory]
    [InlineData("Guards meet at river crossing\n\n" + Lead + "\n\n" + Body)]
    [InlineData(Lead + "\nA short line of talk followed.\n" + Body)]
    [InlineData("Ministry statement on the crossing\n\nThe minister said:\n\n" + Lead + "\n.   Near Khorog, one post was closed.\n" + Body)]
    [InlineData(Lead + "\n\nWhat comes next?\n\n" + Body)]
    [InlineData(Lead + "\n\nOn both banks\n\n" + Body)]
    [InlineData(Lead + "\n\n" + Body + " (ANI)")]
    [InlineData("The minister of Peru spoke by telephone with the minister of Chile, Ms. Ana Ruiz.\n" + Body)]
    [InlineData(Lead)]
    [InlineData("Guards met near the river and agreed to mend the bridge before the winter comes (AFP)")]
    [InlineData("")]
    public void Prose_is_kept(string text) => Marked(text).ShouldBeEmpty();

    [Theory]
    [InlineData("https://news.example/2024/05/06/guards-meet")]
    [InlineData(". . .")]
    [InlineData("Home | World | Asia")]
    [InlineData("Follow us on Facebook and X")]
    [InlineData("Published: 6 May 2024 Updated: 7 May 2024")]
    [InlineData("By Firuza Nazarova and Tom Hale")]
    [InlineData("Support The Pamir Post!")]
    [InlineData("Guards meet at river crossing Guards meet at river crossing")]
    [InlineData("Also read: Bridge to be mended before winter")]
    [InlineData("5 min read")]
    [InlineData("Advertisement")]
    [InlineData("© 2024 Pamir Post")]
    [InlineData("We use cookies to give you the best experience on our site.")]
    [InlineData("File photo of the bridge at Khorog. (Reuters)")]
    public void Line_between_paragraphs_is_marked(string line) => Marked($"{Lead}\n\n{line}\n\n{Body}\n\n{Lead} Twice.").ShouldBe([line]);

    [Theory]
    [InlineData("An old bridge crosses the river at Khorog on a clear day. (AFP)")]
    [InlineData("The bridge at Khorog carries most of the trade of the valley. TASS")]
    [InlineData("A guard stands at the bridge over the river. Photo: AP/Jo Hale")]
    public void Caption_above_the_story_is_marked(string caption) =>
        Marked($"Guards meet at river crossing\n\n{caption}\n\n{Lead}\n\n{Body}").ShouldBe([caption]);

    [Fact]
    public void Header_alone_is_marked() => Marked($" date 2024-05-06 {Lead}\n\n{Body}").ShouldBe([" date 2024-05-06"]);

    [Fact]
    public void Second_headline_is_marked() =>
        Marked($"Guards meet at river crossing\n{Lead}\nGuards meet at river crossing\n{Body}").ShouldBe(["Guards meet at river crossing"]);

    [Fact]
    public void Teasers_end_where_the_story_goes_on() =>
        Marked($"{Lead}\n\nRead more:\n\nFlood damages bridge in valley\n\nTrade falls by half\n\n{Body}\n\n{Lead} Again.")
            .ShouldBe(["Read more:\n\nFlood damages bridge in valley\n\nTrade falls by half"]);

    [Fact]
    public void Teasers_with_summaries_run_to_the_end()
    {
        const string Teasers = "Related stories\nFlood damages bridge\nThe flood that came down the valley in April has damaged the only bridge for lorries, engineers said.\nTrade falls by half\nFewer lorries cross.";
        Marked($"{Lead}\n\n{Body}\n\n{Teasers}").ShouldBe([Teasers]);
    }

    [Fact]
    public void Everything_below_the_comments_is_marked() =>
        Marked($"{Lead}\n\n{Body}\n\nLeave a comment\n\n{Body} I was there, and it was quite different from that.")
            .Single().ShouldStartWith("Leave a comment");

    [Fact]
    public void Closing_words_inside_a_paragraph_are_marked() =>
        Marked($"{Lead} The post Guards meet appeared first on Pamir Post.").ShouldBe(["The post Guards meet appeared first on Pamir Post."]);

    [Fact]
    public void Call_inside_a_paragraph_is_marked() =>
        Marked($"{Lead} Click here to see the map. {Body}").ShouldBe(["Click here to see the map."]);

    [Fact]
    public void Links_below_the_story_are_marked() =>
        Marked($"{Lead}\n\n{Body}\n\nFlood damages bridge in valley\nTrade falls by half in April").ShouldBe(["Flood damages bridge in valley\nTrade falls by half in April"]);

    [Fact]
    public void Last_sentence_may_lack_its_full_stop() =>
        Marked($"{Lead}\n\nHe added that the bridge would be mended in the autumn of this year").ShouldBeEmpty();

    [Fact]
    public void Label_above_the_headline_is_marked() => Marked($"Language\n\nGuards meet at river crossing\n\n{Lead}").ShouldBe(["Language"]);

    [Fact]
    public void Mark_of_byte_order_is_no_word() => Marked($"\uFEFF{Lead}").ShouldBe(["\uFEFF"]);

    [Fact]
    public void Carriage_returns_change_no_offset()
    {
        var text = $"Advertisement\r\n\r\n{Lead}\r\n";
        Marked(text).ShouldBe(["Advertisement"]);
    }

    [Fact]
    public void Spans_are_sorted_and_apart_on_any_text() =>
        Prop.ForAll(Gen.Elements(Lead, "Read more", "Also read: x", "", "By A B", "...", "Comments", "Bridge opens", "Photo. (AFP)", "\uFEFF").ListOf().ToArbitrary(), lines =>
        {
            var notes = new Notes(new Article { Id = "a", Text = string.Join('\n', lines) });
            _stage.Read(notes);
            return notes.Clutter.Zip(notes.Clutter.Skip(1)).All(pair => pair.First.End < pair.Second.Start) && notes.Clutter.All(s => !s.IsEmpty);
        }).QuickCheckThrowOnFailure();
}
