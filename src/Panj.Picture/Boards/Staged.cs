using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>A fact with what it means for a board.</summary>
internal sealed record Staged(Fact Fact, Stage Stage) : IBoardFact
{
    /// <summary>What it means, with its status before it where only one side says so or somebody denies it.</summary>
    public string Says => Fact.Status switch
    {
        EventStatus.Alleged => "allegedly " + Stage.Says,
        EventStatus.Denied => Stage.Says + " (denied)",
        _ => Stage.Says,
    };

    /// <summary>The same with its day: "opened 24 Jul 2021"; where no day is told, the one by which it was.</summary>
    public string SaysWhen => Fact.Event.When is { } when ? $"{Says} {WhenWords.Of(when)}" : $"{Says}, told {WhenWords.Of(When.Day(Fact.FirstTold))}";
}
