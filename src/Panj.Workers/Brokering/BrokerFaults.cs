using System.Net.Sockets;
using RabbitMQ.Client.Exceptions;

namespace Panj.Workers.Brokering;

/// <summary>Says in Panj's words what the broker and the line to it say in theirs.</summary>
internal static class BrokerFaults
{
    private const ushort AccessRefused = 403;
    private const ushort NotFound = 404;
    private const ushort PreconditionFailed = 406;
    private const ushort CommandInvalid = 503;
    private const ushort NotAllowed = 530;
    private const ushort NotImplemented = 540;

    /// <summary>True for what the client throws when the broker, or the line to it, fails.</summary>
    public static bool IsOne(Exception failure) => failure is RabbitMQClientException or IOException or SocketException or TimeoutException or ObjectDisposedException;

    /// <summary>What a failure means.</summary>
    public static BrokerException Of(Exception failure, string broker)
    {
        if (failure is BrokerException told) return told;
        if (Inner<AuthenticationFailureException>(failure) is not null) return Lasting($"The broker {broker} refuses the user or password. Check the address given with --broker.", failure);
        if (failure is OperationInterruptedException { ShutdownReason: { } reason })
        {
            var words = reason.ReplyText;
            switch (reason.ReplyCode)
            {
                case PreconditionFailed when words.Contains("inequivalent", StringComparison.Ordinal):
                    return Lasting($"The broker {broker} has a queue of other settings: {words}. Give the settings under which it was made, or another --queue.", failure);
                case CommandInvalid or NotImplemented:
                    return Lasting($"The broker {broker} cannot do what is asked of it: {words}. It must be RabbitMQ 3.10 or newer with the plugin rabbitmq_consistent_hash_exchange.", failure);
                case AccessRefused or NotAllowed:
                    return Lasting($"The broker {broker} forbids it: {words}. Grant the user the right to configure, write and read.", failure);
                case NotFound:
                    return new BrokerException($"The broker {broker} lacks a queue: {words}.", isPassing: true, failure);
                default:
                    break;
            }
        }

        return new BrokerException($"The broker {broker} cannot be reached: {(Inner<SocketException>(failure) ?? failure).Message.TrimEnd('.')}.", isPassing: true, failure);
    }

    private static BrokerException Lasting(string message, Exception failure) => new(message, isPassing: false, failure);

    private static T? Inner<T>(Exception? failure) where T : Exception
    {
        for (var here = failure; here is not null; here = here.InnerException)
        {
            if (here is T found) return found;
            if (here is AggregateException { InnerExceptions: [var first, ..] } && first is T inside) return inside;
        }

        return null;
    }
}
