namespace Panj.Reading.Tests.Sources;

/// <summary>Who is a source, how it is named, and how far its words go.</summary>
public sealed class VoiceTests
{
    [Fact]
    public void Reports_are_not_those_of_who_spoke_before() =>
        Said.Chain("The army said that its brigade left Tacna.\n\nAccording to reports, rebels took the town of Ilo on Monday.", "rebels took the town").ShouldBe("The Valley Post < reports");

    [Fact]
    public void Day_is_no_part_of_an_outlets_name() =>
        Said.Chain("According to Al Jazeera on Friday, rebels took the town of Ilo.", "rebels took the town").ShouldBe("The Valley Post < Al Jazeera");

    [Theory]
    [InlineData("Rebels took the town of Ilo, Al Arabiya reports.", "Al Arabiya")]
    [InlineData("Rebels took the town of Ilo, news.am reports.", "News.am")]
    [InlineData("Rebels took the town of Ilo, Radio Norte reported per the Defence Ministry.", "Radio Norte < Defence Ministry")]
    [InlineData("According to a story in the local daily \"Sol Novo\", rebels took the town of Ilo.", "Sol Novo")]
    [InlineData("Rebels took the town of Ilo, according to a statement released on Friday, 5 May, by the Defence Ministry.", "Defence Ministry")]
    [InlineData("The Department of Media and Public Relations of the Coast Guard of Chile said that rebels took the town of Ilo.", "Coast Guard of Chile")]
    public void Source_is_named_in_full(string text, string source) =>
        Said.Chain(text, "ebels took the town").ShouldEndWith(" < " + source);

    [Theory]
    [InlineData("Rebels took the town of Ilo, according to Rule 7 of the Border Act.")]
    [InlineData("The guard lost two posts, or one per company, as rebels took the town of Ilo.")]
    public void What_does_not_speak_is_no_source(string text) =>
        Said.Chain(text, "ebels took the town").ShouldBe("The Valley Post");

    [Fact]
    public void Member_states_say_nothing() =>
        Said.In("Pilots (\"aces\") of the club, flying planes from five member states, have landed in Chile.").ShouldBeEmpty();

    [Fact]
    public void Governor_is_named_with_his_province() =>
        Said.Chain("Governor of Puno Highlands urged the army to leave the town.", "the army to leave").ShouldBe("The Valley Post < Governor of Puno Highlands");

    [Fact]
    public void Paper_quotes_sources_before_it_reports() =>
        Said.Chain("A week earlier the Cusco Mirror newspaper, quoting sources in the navy, had reported a fire on a frigate near Ilo.", "a fire on a frigate near Ilo")
            .ShouldEndWith("Cusco Mirror newspaper < sources in the navy");

    [Fact]
    public void Declared_mourning_is_a_deed() =>
        Said.Chain("The cabinet declared a day of mourning in Ilo.", "a day of mourning").ShouldBe("The Valley Post");

    [Fact]
    public void Truce_called_off_is_a_deed() =>
        Said.Chain("The government called off its truce with the rebels.", "its truce with the rebels").ShouldBe("The Valley Post");

    [Fact]
    public void Accuser_does_not_say_what_is_answered() =>
        Said.Chain("The mayor was blamed by Chile for the fire, but the city council has repeatedly rejected this.", "the city council has repeatedly rejected this").ShouldNotContain("Chile");

    [Fact]
    public void Clause_that_opens_is_not_confirmed() =>
        Said.Chain("While the mayor denies the charge, the audit showed large payments.", "the mayor denies the charge").ShouldNotContain("audit");

    [Fact]
    public void Open_quotation_waits_for_its_speaker() =>
        Said.Chain("“Rebels took the town of Ilo. Ten guards fell there.\n\n“Troops left the valley,” the Defence Ministry said.", "Rebels took the town").ShouldBe("The Valley Post < Defence Ministry");

    [Fact]
    public void Speech_closed_paragraphs_later_has_one_speaker() =>
        Said.Chain("«Rebels took the town of Ilo.\n\nTroops shelled the valley from the hills.\n\nThe river is calm,» the Defence Ministry informed.", "Troops shelled the valley").ShouldBe("The Valley Post < Defence Ministry");

    [Fact]
    public void Forgotten_mark_leaves_the_paper_its_words() =>
        Said.Chain("Mayor Ana Ruiz said that peace will come.\n\n“Rebels took the town of Ilo.\n\nTroops shelled the valley from the hills.\n\nThe river is calm.", "Troops shelled the valley").ShouldBe("The Valley Post");

    [Fact]
    public void Wish_is_no_frame_of_what_others_say() =>
        Said.Chain("The mayor hopes that peace comes, the governor said that rebels took the town of Ilo.", "rebels took the town").ShouldNotContain("mayor");
}
