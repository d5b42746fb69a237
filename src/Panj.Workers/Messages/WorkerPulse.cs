namespace Panj.Workers.Messages;

/// <summary>What a worker tells of itself every few seconds.</summary>
public sealed record WorkerPulse
{
    /// <summary>Machine and process.</summary>
    public required string Worker { get; init; }

    /// <summary>When it told this.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Version of Panj.</summary>
    public required string Panj { get; init; }

    /// <summary>Articles a second that it stored since it last told.</summary>
    public double Rate { get; init; }

    /// <summary>Seconds that the article it took last had waited; null where it took none since it last told.</summary>
    public double? Age { get; init; }

    /// <summary>Articles that it holds and has not acknowledged.</summary>
    public int InHand { get; init; }

    /// <summary>Articles that it stored since it started.</summary>
    public long Stored { get; init; }

    /// <summary>Articles that it took into the picture since it started.</summary>
    public long Merged { get; init; }

    /// <summary>Articles that it set aside since it started: dead letters and second tries.</summary>
    public long SetAside { get; init; }
}
