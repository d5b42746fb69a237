using System.Globalization;
using Panj.Events;
using Panj.Reading.Clutter;
using Panj.Reading.Mastheads;

namespace Panj.Reading.Tests.Mastheads;

public sealed class MastheadStageTests
{
    private const string Lead = "Border guards of both countries met at the river crossing near Khorog on Monday, the district office said.";

    private static readonly ClutterStage _clutter = new();
    private static readonly MastheadStage _masthead = new();

    private static Notes Read(Article article)
    {
        var notes = new Notes(article);
        _clutter.Read(notes);
        _masthead.Read(notes);
        return notes;
    }

    private static Masthead Of(string text) => Read(new Article { Id = "a", Text = text }).Masthead;

    [Theory]
    [InlineData("Guards meet at river crossing\n\n" + Lead, "Guards meet at river crossing")]
    [InlineData(" date 2024-05-06 Language\n\nGuards meet at river crossing\nGuards meet at river crossing\n" + Lead, "Guards meet at river crossing")]
    [InlineData("https://pamir.example/1\n\n" + Lead, null)]
    [InlineData(Lead, null)]
    [InlineData("", null)]
    public void Title_is_the_first_headline(string text, string? title) => Of(text).Title?.Value.ShouldBe(title);

    [Theory]
    [InlineData("https://www.reuters.com/world/guards-meet/\n\n" + Lead, "Reuters")]
    [InlineData("https://www.pamir-post.example/guards-meet/\n\n" + Lead, "pamir-post.example")]
    [InlineData(Lead + " The post Guards meet appeared first on Pamir Post.", "Pamir Post")]
    [InlineData("Support The Guardian!\n\n" + Lead, "The Guardian")]
    [InlineData("DUSHANBE, May 6. /TASS/. " + Lead, "TASS")]
    [InlineData(Lead + " (ANI)", "ANI")]
    [InlineData("Crossing reopened\n\nThe Foreign Secretary said:\n\n" + Lead, "Foreign Office")]
    [InlineData(Lead, null)]
    [InlineData("Support the troops!\n\n" + Lead, null)]
    public void Outlet_is_what_the_page_names(string text, string? outlet) => Of(text).Outlet?.Value.ShouldBe(outlet);

    [Theory]
    [InlineData(" date 2024-05-06 " + Lead, "2024-05-06")]
    [InlineData("https://x.example/2024/5/6/guards\n\n" + Lead, "2024-05-06")]
    [InlineData("https://x.example/news/2024-05-06/guards\n\n" + Lead, "2024-05-06")]
    [InlineData("https://x.example/stories/202405060304.html\n\n" + Lead, "2024-05-06")]
    [InlineData("https://x.example/stories/2024999999\n\n" + Lead, null)]
    [InlineData("https://x.example/news/guards-meet-101714996800000.html\n\n" + Lead, "2024-05-06")]
    [InlineData("https://x.example/news/guards-meet-1714996800000\n\n" + Lead, "2024-05-06")]
    [InlineData("https://x.example/news/guards-meet-981714996800000.html\n\n" + Lead, null)]
    [InlineData("Guards meet at crossing\nPublished: May 6, 2024 10:00\n" + Lead, "2024-05-06")]
    [InlineData("Guards meet at crossing\nPNN Bureau. Updated: 2/17/2019 1:44:31 PM Politics\n" + Lead, "2019-02-17")]
    [InlineData("Guards meet at crossing\n20/9/2006 17:58\n" + Lead, "2006-09-20")]
    [InlineData("Guards meet at crossing\n9/8/2006 17:58\n" + Lead, null)]
    [InlineData("Guards meet at crossing\nSource: Orb| 2019-01-30 18:01:15|Editor: Ana Ruiz\n" + Lead, "2019-01-30")]
    [InlineData("Guards meet at crossing\nOrb | the whole story of 2019-01-30 and all that came after it\n" + Lead, null)]
    [InlineData("CAIRO- 6 May 2024: " + Lead, "2024-05-06")]
    [InlineData("CAIRO - May 6: " + Lead, null)]
    [InlineData(Lead + " They last met on 6 May 2024.", null)]
    [InlineData(" date 2024-02-30 " + Lead, null)]
    [InlineData("Guards meet at crossing\nPublished : Monday, 6 May, 2024 at 12:00 AM  Seen : 28 Shared : 3\n" + Lead, "2024-05-06")]
    [InlineData("Guards meet at crossing\nLast update: 06-May-2024 12:21 | Pamir Survey\n" + Lead, "2024-05-06")]
    [InlineData("Guards meet at crossing\nThis older story was first posted on May 6, 2024\n" + Lead, "2024-05-06")]
    [InlineData("Guards meet at crossing\nBy Ana Ruiz and Juan Soto of the Khorog bureau 06 May 2024, 11:20PM\n" + Lead, "2024-05-06")]
    [InlineData("Guards meet at crossing\nBy Ana Ruiz, who was at the ford until 6 May 2024 for us\n" + Lead, null)]
    [InlineData("Guards meet at crossing\nKHOROG, Tajikistan (Pamir) May 6, 2024\n" + Lead, "2024-05-06")]
    [InlineData("Guards meet at crossing\nWeekly Survey of the Fords (Monday 6 May 2024)\n" + Lead, "2024-05-06")]
    [InlineData("Guards recall the Declaration of the Fords (6 May 2024)\n" + Lead, null)]
    [InlineData("Guards meet at crossing\n2024.05.06 14:34\n" + Lead, "2024-05-06")]
    [InlineData("Guards meet at crossing\n" + Lead + "\n6 May 2024 14:15:00\nWith a photograph", "2024-05-06")]
    [InlineData("Guards meet at crossing\n" + Lead + "\n6 May 2024 14:15:00\n7 May 2024 14:15:00", null)]
    [InlineData("Guards meet at crossing\n" + Lead + "\n6 May 2024", null)]
    [InlineData("Guards meet at crossing\n" + Lead + "\nA version of this article appears in print on May 6, 2024, of the Pamir Post.", "2024-05-06")]
    public void Day_is_what_the_page_gives(string text, string? day) =>
        (Of(text).Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe(day);

    [Theory]
    [InlineData("DUSHANBE, October 5. / TASS /. ", "DUSHANBE", 10, 5, null)]
    [InlineData("KABUL (Reuters) - ", "KABUL", null, null, null)]
    [InlineData("Srinagar- ", "Srinagar", null, null, null)]
    [InlineData("CAIRO – 24 July 2022: ", "CAIRO", 7, 24, 2022)]
    [InlineData("LIMA/LA PAZ (AndesPoint News / Andina - 3rd March, 2022) ", "LIMA/LA PAZ", 3, 3, 2022)]
    [InlineData("LIMA, (AndesPoint / Andes News - APA - 3rd Mar, 2022 ) :", "LIMA", 3, 3, 2022)]
    [InlineData("BEIJING, July 25 (Xinhua) -- ", "BEIJING", 7, 25, null)]
    [InlineData("DAKAR, Senegal, Jul 25 2022 (IPS) - ", "DAKAR, Senegal", 7, 25, 2022)]
    [InlineData("Colombo, Sri Lanka – ", "Colombo, Sri Lanka", null, null, null)]
    [InlineData("pamir News, 24 March - ", "pamir News", 3, 24, null)]
    [InlineData("QUITO (May 4, 2023): ", "QUITO", 5, 4, 2023)]
    [InlineData("GULU (Acholi, Uganda), May 4 (Orb-Wire) — ", "GULU", 5, 4, null)]
    [InlineData("Gulu [Uganda], May 4 (Orb/Tidings): ", "Gulu", 5, 4, null)]
    [InlineData("Lusaka, Sept. 5, ORB – ", "Lusaka", 9, 5, null)]
    [InlineData("Lima, Sep 24 (ORB).- ", "Lima", 9, 24, null)]
    [InlineData("Quito, Oct 9 (Orb Latina) ", "Quito", 10, 9, null)]
    [InlineData("(ORBAF- Orb News Agency (ONA)) KUALA LUMPUR, July 24 (ONA) -- ", "KUALA LUMPUR", 7, 24, null)]
    [InlineData("DAVAO CITY, Philippines (Orb Examiner / July 1, 2008) – ", "DAVAO CITY, Philippines", 7, 1, 2008)]
    public void Dateline_is_taken_apart(string words, string place, int? month, int? day, int? year)
    {
        var line = Of(words + Lead).Dateline.ShouldNotBeNull();
        (line.Place, line.Month, line.Day, line.Year).ShouldBe((place, month, day, year));
        line.Span.End.ShouldBe(words.Length);
    }

    [Theory]
    [InlineData("January 11: Guards meet at crossing\n\n" + Lead, 1)]
    [InlineData("Guards meet at crossing\n\nJanuary 11: " + Lead, null)]
    public void A_title_may_begin_with_its_day(string text, int? month) => Of(text).Dateline?.Month.ShouldBe(month);

    [Theory]
    [InlineData(Lead)]
    [InlineData("Russia - which borders it - sent a note to the ministry of the country on Monday, its office said.")]
    [InlineData("Explained: what the guards of both countries said when they met at the river on Monday morning.")]
    [InlineData("Khorog (May 6, 2024) saw guards of both countries meet at the river, the district office said on Monday.")]
    [InlineData("Khorog, May 6, GBC reported that guards of both countries met at the river crossing on Monday morning.")]
    [InlineData("On May 6, guards of both countries met at the river crossing near Khorog, the district office said.")]
    public void Prose_is_no_dateline(string text) => Of(text).Dateline.ShouldBeNull();

    [Theory]
    [InlineData("Reuters\n\n" + Lead, "Reuters")]
    [InlineData("KABUL (Reuters) - " + Lead, "Reuters")]
    [InlineData(Lead + " \"They met,\" TASS news agency quoted an official as saying.", "TASS")]
    [InlineData(Lead + " An official told the state-run RIA Novosti news agency so.", "RIA Novosti")]
    [InlineData(Lead + " Crowds read The Sun in the cafés of the town.", "")]
    public void Agencies_are_those_credited(string text, string agencies) =>
        string.Join(',', Of(text).Agencies.Select(a => a.Value).Where(a => a != Of(text).Outlet?.Value || a == agencies)).ShouldBe(agencies);

    [Fact]
    public void Told_from_outside_wins()
    {
        var article = new Article
        {
            Id = "a",
            Text = " date 2024-05-06 Guards meet\n\n" + Lead,
            Outlet = "Pamir Post",
            Title = "Told",
            Published = new DateOnly(2020, 1, 1),
            Language = "tg",
        };
        var masthead = Read(article).Masthead;
        (masthead.Outlet!.Value, masthead.Title!.Value, masthead.Published!.Value, masthead.Language).ShouldBe(("Pamir Post", "Told", new DateOnly(2020, 1, 1), "tg"));
        masthead.Outlet.Spans.ShouldBeEmpty();
    }

    [Fact]
    public void Every_value_stands_under_its_spans()
    {
        const string Text = "KABUL (Reuters) - " + Lead;
        var agency = Of(Text).Agencies.Single();
        agency.Spans.Single().In(Text).ShouldBe("Reuters");
    }

    [Theory]
    [InlineData("March 4, 11:05")]
    [InlineData("Sun, 4 Mar")]
    public void Day_without_year_is_a_dateline(string line) => Of("Peru Shuts Border\n\n" + line + "\n\n" + Lead).Dateline.ShouldNotBeNull().ShouldSatisfyAllConditions(day => day.Month.ShouldBe(3), day => day.Day.ShouldBe(4), day => day.Year.ShouldBeNull());

    [Fact]
    public void Dateline_joins_the_clutter() => Read(new Article { Id = "a", Text = "KABUL (Reuters) - " + Lead }).Clutter.Single().Length.ShouldBe(18);
}
