using System.Diagnostics;
using System.Text;
using RabbitMQ.Client;

namespace Panj.Workers.Reading;

/// <summary>Carries a trace from process to process in the headers of messages, as the W3C has it (traceparent, tracestate).</summary>
internal static class TraceHeaders
{
    private static readonly DistributedContextPropagator _form = DistributedContextPropagator.CreateW3CPropagator();

    /// <summary>Writes where the trace goes on into a message; nothing where nobody traces.</summary>
    public static void Write(BasicProperties properties, Activity? activity) =>
        _form.Inject(activity, properties, static (carrier, name, value) =>
        {
            if (carrier is BasicProperties { Headers: { } headers }) headers[name] = value;
        });

    /// <summary>Where the trace of a message goes on; none where it has none.</summary>
    public static ActivityContext Read(IReadOnlyBasicProperties properties)
    {
        _form.ExtractTraceIdAndState(properties, Header, out var parent, out var state);
        return ActivityContext.TryParse(parent, state, isRemote: true, out var context) ? context : default;
    }

    private static void Header(object? carrier, string name, out string? value, out IEnumerable<string>? values)
    {
        values = null;
        var found = carrier is IReadOnlyBasicProperties { Headers: { } headers } && headers.TryGetValue(name, out var given) ? given : null;
        value = found is byte[] bytes ? Encoding.UTF8.GetString(bytes) : found as string;
    }
}
