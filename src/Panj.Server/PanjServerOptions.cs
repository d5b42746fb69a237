using Panj.Events.Ports;
using Panj.Picture.Theatres;

namespace Panj.Server;

/// <summary>What a server shows and where.</summary>
public sealed record PanjServerOptions
{
    /// <summary>The store whose picture is shown. The caller owns it and disposes of it after the server has stopped.</summary>
    public required IArticleStore Store { get; init; }

    /// <summary>What persons decided about the events of that store; null where nobody can decide. The caller owns it too.</summary>
    public IOperationStore? Operations { get; init; }

    /// <summary>Who may sign in; null where nobody has an account. The caller owns it too.</summary>
    public IUserStore? Users { get; init; }

    /// <summary>Views that persons keep; null where none can be kept. The caller owns it too.</summary>
    public IViewStore? Views { get; init; }

    /// <summary>Saved questions; null where none can be kept. The caller owns it too.</summary>
    public IWatchStore? Watches { get; init; }

    /// <summary>Feeds that are followed; null where none are. The caller owns it too.</summary>
    public IFeedStore? Feeds { get; init; }

    /// <summary>How watches are told by mail and to other servers; null tells them on their pages and feeds alone.</summary>
    public WatchTelling? Telling { get; init; }

    /// <summary>How much one user or address may ask for, where there are accounts.</summary>
    public RateOptions Rates { get; init; } = new();

    /// <summary>What the server tells of its own work; nothing where nobody asks.</summary>
    public TelemetryOptions Telemetry { get; init; } = new();

    /// <summary>The picture that the store keeps. The caller owns it too.</summary>
    public required IPictureStore Picture { get; init; }

    /// <summary>Lines and areas that maps show under the events; none by default.</summary>
    public IReadOnlyList<OverlayShape> Overlay { get; init; } = [];

    /// <summary>Theatres whose boards are shown beside those that Panj ships.</summary>
    public IReadOnlyList<Theatre> Theatres { get; init; } = [];

    /// <summary>Addresses to listen on; port 0 takes a free one. Only this machine can reach the default; addresses that others can reach need somebody with an account.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5080"];

    /// <summary>The name that stands under what is decided where nobody has to sign in.</summary>
    public string OpenAs { get; init; } = "unnamed";

    /// <summary>Says which day today is, for boards of which no day is asked.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
