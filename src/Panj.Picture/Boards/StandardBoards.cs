using Panj.Picture.Boards.Balance;
using Panj.Picture.Boards.Commitments;
using Panj.Picture.Boards.Contacts;
using Panj.Picture.Boards.Control;
using Panj.Picture.Boards.Crossings;
using Panj.Picture.Boards.Drills;
using Panj.Picture.Boards.Forces;
using Panj.Picture.Boards.Incidents;
using Panj.Picture.Boards.Posts;

namespace Panj.Picture.Boards;

/// <summary>The boards of a theatre, one line each, in the order in which they are shown.</summary>
internal static class StandardBoards
{
    /// <summary>Those of who tells it all.</summary>
    public static IReadOnlyList<IBoardMaker> OfSources { get; } = [new VoiceBoard(), new OutletBoard(), new VoiceKindBoard()];

    public static IReadOnlyList<IBoardMaker> All { get; } =
    [
        new PostBoard(),
        new ForceBoard(),
        new DrillBoard(),
        new CommitmentBoard(),
        new ControlBoard(),
        new IncidentBoard(),
        new TallyBoard(),
        new LossBoard(),
        new CrossingBoard(),
        new ContactBoard(),
        .. OfSources,
    ];
}
