using System.Text.Json;
using System.Xml;
using CodeHollow.FeedReader;
using Panj.Events;
using Panj.Exchange.Feeds;

namespace Panj.Exchange.Tests;

/// <summary>Feeds, read back by a reader that is not the writer's.</summary>
public sealed class FeedFormatTests
{
    [Fact]
    public void A_reader_of_feeds_reads_it()
    {
        var feed = FeedReader.ReadFromString(Worlds.Written("atom", Worlds.Varied).Text);
        feed.Type.ShouldBe(FeedType.Atom);
        feed.Items.Count.ShouldBe(Worlds.Varied.Events.Count);
        feed.Items.Select(i => i.Id).ShouldBeUnique();
        feed.Items.ShouldAllBe(i => i.Id.StartsWith("urn:uuid:", StringComparison.Ordinal) && i.Title.Length > 0);
        feed.LastUpdatedDate.ShouldNotBeNull();
    }

    [Fact]
    public void Words_of_articles_are_no_markup()
    {
        var text = Worlds.Written("atom", Worlds.Varied).Text;
        text.ShouldNotContain("<script");
        text.ShouldContain("&lt;script&gt;");
        text.ShouldNotContain('\u0001');
    }

    [Theory]
    [InlineData("atom")]
    [InlineData("jsonfeed")]
    [InlineData("stix")]
    public void Only_addresses_of_the_web_are_links(string format)
    {
        var text = Worlds.Written(format, Worlds.Clash, Worlds.Drill).Text;
        text.ShouldContain("\"https://herald.example/a0\"");
        text.ShouldNotContain("\"javascript:");
    }

    /// <summary>Readers know an entry by its identity: it may not change when more is told.</summary>
    [Fact]
    public void More_sources_change_no_identity()
    {
        var before = Worlds.Of(Worlds.Clash, Worlds.Drill);
        var after = before with { Events = [before.Events[0] with { Id = "e-2", Reports = [new ReportReference("a0", 0), new ReportReference("a1", 0)] }] };
        Ids(after)[0].ShouldBe(Ids(before)[0]);
    }

    [Fact]
    public void What_has_no_day_of_telling_waits()
    {
        var picture = Worlds.Of(Worlds.Clash);
        var undated = picture with { Articles = [.. picture.Articles.Select(a => a with { Article = a.Article with { Published = null } })] };
        var (text, left) = Worlds.Written("atom", undated);
        left.ByReason.Keys.ShouldBe(["told by articles of no known day"]);
        FeedReader.ReadFromString(text).LastUpdatedDate.ShouldBe(Worlds.At.UtcDateTime);
    }

    [Theory]
    [InlineData("plain \U0001F600", "plain \U0001F600")]
    [InlineData("a\u0001b\ufffe", "a\ufffdb\ufffd")]
    public void Characters_that_xml_lacks_are_marked(string words, string fit) => XmlConvert.VerifyXmlChars(XmlWords.Of(words)).ShouldBe(fit);

    [Fact]
    public void Half_a_character_is_marked() => XmlWords.Of($"{(char)0xD83D} alone {(char)0xDE00}").ShouldBe("\ufffd alone \ufffd");

    private static List<string?> Ids(Snapshot picture) =>
        [.. JsonDocument.Parse(Worlds.Written("jsonfeed", picture).Text).RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString())];
}
