




CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);



CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);



CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);



CREATE FUNCTION public.answers_draftchange_only_erased() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.answers IS NULL OR NEW.answers IS NOT NULL
        OR to_jsonb(NEW) - 'answers' <> to_jsonb(OLD) - 'answers'
        OR NOT casework_said_erased(OLD.draft_id)
    THEN
        RAISE EXCEPTION 'a change of a draft can only be erased, once the journal says so'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;



CREATE FUNCTION public.answers_snapshot_only_erased() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.data IS NULL OR NEW.data IS NOT NULL OR NEW.salt IS NOT NULL
        OR to_jsonb(NEW) - ARRAY['data', 'salt'] <> to_jsonb(OLD) - ARRAY['data', 'salt']
        OR NOT casework_said_erased(OLD.id)
    THEN
        RAISE EXCEPTION 'a snapshot can only be erased, once the journal says so'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;



CREATE FUNCTION public.casework_case_begins() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.revision <> 0 THEN
        RAISE EXCEPTION 'case % begins at revision 0', NEW.id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;



CREATE FUNCTION public.casework_case_has_entry() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM casework_journalentry WHERE case_id = NEW.id AND number = 1) THEN
        RAISE EXCEPTION 'case % was opened without an entry', NEW.id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;



CREATE FUNCTION public.casework_case_stays_itself() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (NEW.id, NEW.kind, NEW.programme, NEW.owner, NEW."group", NEW.life_cycle_id,
            NEW.pack_hash, NEW.opened_at)
        IS DISTINCT FROM (OLD.id, OLD.kind, OLD.programme, OLD.owner, OLD."group",
            OLD.life_cycle_id, OLD.pack_hash, OLD.opened_at)
    THEN
        RAISE EXCEPTION 'what case % is does not change', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;



CREATE FUNCTION public.casework_entry_follows() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    standing casework_case%ROWTYPE;
    last_number integer := 0;
    last_hash text;
BEGIN
    SELECT * INTO STRICT standing FROM casework_case
        WHERE id = NEW.case_id FOR NO KEY UPDATE;
    SELECT number, hash INTO last_number, last_hash FROM casework_journalentry
        WHERE case_id = NEW.case_id ORDER BY number DESC LIMIT 1;
    IF NOT FOUND THEN
        last_number := 0;
        last_hash := standing.head;
    END IF;
    IF NEW.number <> last_number + 1
        OR NEW.previous_hash <> last_hash
        OR standing.revision <> last_number
        OR standing.head <> last_hash
        OR (last_number > 0 AND NEW.source <> standing.state)
        OR (last_number = 0 AND NEW.source <> '')
    THEN
        RAISE EXCEPTION 'entry % of case % does not follow the last one', NEW.number, NEW.case_id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    UPDATE casework_case
        SET state = NEW.target, due_at = NEW.due_at, revision = NEW.number, head = NEW.hash
        WHERE id = NEW.case_id;
    RETURN NEW;
END $$;



CREATE FUNCTION public.casework_hold_only_lifted() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.lifted_at IS NOT NULL OR NEW.lifted_at IS NULL THEN
        RAISE EXCEPTION 'a hold can only be lifted, and once'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;



CREATE FUNCTION public.casework_payload_only_erased() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.erased_at IS NOT NULL OR NEW.erased_at IS NULL
        OR (NEW.entry_id, NEW.part) IS DISTINCT FROM (OLD.entry_id, OLD.part)
    THEN
        RAISE EXCEPTION 'a personal payload can only be erased'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;



CREATE FUNCTION public.casework_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION '% on % is refused: nothing is forgotten here', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$;



CREATE FUNCTION public.casework_said_erased(subject uuid) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    SELECT EXISTS (
        SELECT FROM casework_journalentry
        WHERE action = 'erase' AND facts -> 'erased' ? subject::text
    )
$$;



CREATE FUNCTION public.files_keeping_only_erased() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NOT casework_said_erased(OLD.kept_for) THEN
        RAISE EXCEPTION 'a file is let go once the journal says what rested on it was erased'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END $$;



CREATE FUNCTION public.parties_check_owner(checked uuid) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    owners integer;
BEGIN
    IF NOT EXISTS (SELECT FROM parties_organisation WHERE id = checked) THEN
        RETURN;
    END IF;
    SELECT count(*) INTO owners FROM parties_membership
        WHERE organisation_id = checked AND role = 'owner' AND ended_at IS NULL;
    IF owners <> 1 THEN
        RAISE EXCEPTION 'organisation % would have % active owners', checked, owners
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;



CREATE FUNCTION public.parties_membership_only_ends() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.ended_at IS NOT NULL
        OR (NEW.id, NEW.person_id, NEW.organisation_id, NEW.created_at)
            IS DISTINCT FROM (OLD.id, OLD.person_id, OLD.organisation_id, OLD.created_at)
    THEN
        RAISE EXCEPTION 'membership % can only change its role, or end, and once', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;



CREATE FUNCTION public.parties_membership_owned() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM parties_check_owner(OLD.organisation_id);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM parties_check_owner(NEW.organisation_id);
    END IF;
    RETURN NULL;
END $$;



CREATE FUNCTION public.parties_organisation_owned() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM parties_check_owner(NEW.id);
    RETURN NULL;
END $$;



CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;



CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;



CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;





CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);



CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;



CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;



CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;



CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;



CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;



CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;



CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;



CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;



CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;



CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;



CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;



CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;



CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;



CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;



CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;



CREATE FUNCTION public.programmes_version_stands() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (NEW.id, NEW.programme_id, NEW.version)
            IS DISTINCT FROM (OLD.id, OLD.programme_id, OLD.version)
        OR EXISTS (SELECT FROM casework_case WHERE pack_hash = OLD.pack_id)
    THEN
        RAISE EXCEPTION 'version % of % is published', OLD.version, OLD.programme_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;



CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id uuid NOT NULL
);



ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);



ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.answers_draft (
    id uuid NOT NULL,
    kind text NOT NULL,
    owner uuid NOT NULL,
    pack_hash character varying(64) NOT NULL,
    data jsonb NOT NULL,
    revision integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    updated_by uuid,
    open_items text[],
    erased_at timestamp with time zone,
    CONSTRAINT answers_draft_revision_check CHECK ((revision >= 0))
);



CREATE TABLE public.answers_draftchange (
    id bigint NOT NULL,
    revision integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by uuid,
    answers jsonb,
    draft_id uuid NOT NULL,
    CONSTRAINT answers_draftchange_revision_check CHECK ((revision >= 0))
);



ALTER TABLE public.answers_draftchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.answers_draftchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.answers_proposal (
    id uuid NOT NULL,
    revision integer NOT NULL,
    by uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    incoming jsonb,
    matching jsonb NOT NULL,
    outcome jsonb,
    draft_id uuid NOT NULL,
    CONSTRAINT answers_proposal_revision_check CHECK ((revision >= 0))
);



CREATE TABLE public.answers_snapshot (
    id uuid NOT NULL,
    number integer NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    taken_by uuid,
    pack_hash character varying(64) NOT NULL,
    switches jsonb NOT NULL,
    "window" jsonb NOT NULL,
    data jsonb,
    digest character varying(64) NOT NULL,
    draft_id uuid NOT NULL,
    salt character varying(64),
    data_digest character varying(64) NOT NULL,
    CONSTRAINT answers_snapshot_number_check CHECK ((number >= 0)),
    CONSTRAINT answers_snapshot_whole_or_erased CHECK ((((data IS NULL) AND (salt IS NULL)) OR ((data IS NOT NULL) AND (salt IS NOT NULL))))
);



CREATE TABLE public.answers_supplement (
    id uuid NOT NULL,
    answer_key text NOT NULL,
    cases uuid[] NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    asked_by uuid NOT NULL,
    due_at timestamp with time zone,
    due_explained jsonb NOT NULL,
    message text NOT NULL,
    state text NOT NULL,
    ended_at timestamp with time zone,
    answered_by_id uuid,
    asked_of_id uuid NOT NULL,
    draft_id uuid NOT NULL,
    announced_at timestamp with time zone,
    notice_id bigint,
    also_to text NOT NULL,
    notified_at timestamp with time zone
);



CREATE TABLE public.answers_supplementitem (
    id bigint NOT NULL,
    address text NOT NULL,
    reason text NOT NULL,
    answered_at timestamp with time zone,
    unchanged_because text NOT NULL,
    supplement_id uuid NOT NULL
);



ALTER TABLE public.answers_supplementitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.answers_supplementitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.applications_filing (
    id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    started_by uuid NOT NULL,
    submitted_at timestamp with time zone,
    draft_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    programme_id text NOT NULL,
    window_id uuid NOT NULL
);



CREATE TABLE public.applications_receipt (
    number text NOT NULL,
    arrived_at timestamp with time zone NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    files jsonb NOT NULL,
    filing_id uuid NOT NULL,
    snapshot_id uuid NOT NULL
);



CREATE SEQUENCE public.applications_receipt_number
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



CREATE TABLE public.applications_solution (
    id uuid NOT NULL,
    name text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    case_id uuid NOT NULL,
    filing_id uuid NOT NULL
);



CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);



ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);



ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);



ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.casework_accesslog (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    person uuid,
    role text NOT NULL,
    programme text NOT NULL,
    subject text NOT NULL,
    what text NOT NULL,
    purpose text NOT NULL,
    case_id uuid
);



ALTER TABLE public.casework_accesslog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_accesslog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.casework_actionkey (
    id bigint NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    key text NOT NULL,
    digest character varying(64) NOT NULL,
    result jsonb NOT NULL,
    committed_at timestamp with time zone NOT NULL
);



ALTER TABLE public.casework_actionkey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_actionkey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.casework_case (
    id uuid NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    due_at timestamp with time zone,
    revision integer NOT NULL,
    head character varying(64) NOT NULL,
    programme text NOT NULL,
    owner uuid,
    "group" uuid,
    pack_hash text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    life_cycle_id character varying(64) NOT NULL,
    CONSTRAINT casework_case_revision_check CHECK ((revision >= 0))
);



CREATE TABLE public.casework_chainhead (
    id bigint NOT NULL,
    "case" uuid NOT NULL,
    number integer NOT NULL,
    hash character varying(64) NOT NULL,
    export_id integer NOT NULL,
    CONSTRAINT casework_chainhead_number_check CHECK ((number >= 0))
);



ALTER TABLE public.casework_chainhead ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_chainhead_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.casework_headexport (
    number integer NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    count integer NOT NULL,
    digest character varying(64) NOT NULL,
    previous_signature character varying(128) NOT NULL,
    key_id character varying(64) NOT NULL,
    signature character varying(128) NOT NULL,
    CONSTRAINT casework_headexport_count_check CHECK ((count >= 0)),
    CONSTRAINT casework_headexport_number_check CHECK ((number >= 0))
);



CREATE TABLE public.casework_hold (
    id bigint NOT NULL,
    kind text NOT NULL,
    owner uuid,
    "group" uuid,
    programme text,
    case_kinds text[] NOT NULL,
    actions text[] NOT NULL,
    reason jsonb NOT NULL,
    until timestamp with time zone,
    placed_at timestamp with time zone NOT NULL,
    placed_by uuid,
    placed_role text NOT NULL,
    lifted_at timestamp with time zone,
    lifted_by uuid,
    lifted_because text NOT NULL,
    case_id uuid,
    CONSTRAINT casework_hold_one_subject CHECK ((((case_id IS NOT NULL) AND ("group" IS NULL) AND (owner IS NULL)) OR ((case_id IS NULL) AND ("group" IS NULL) AND (owner IS NOT NULL)) OR ((case_id IS NULL) AND ("group" IS NOT NULL) AND (owner IS NULL))))
);



ALTER TABLE public.casework_hold ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_hold_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.casework_journalentry (
    id bigint NOT NULL,
    number integer NOT NULL,
    action text NOT NULL,
    source text NOT NULL,
    target text NOT NULL,
    due_at timestamp with time zone,
    actor_person uuid,
    actor_role text NOT NULL,
    arrived_at timestamp with time zone NOT NULL,
    committed_at timestamp with time zone NOT NULL,
    key text NOT NULL,
    facts jsonb NOT NULL,
    personal_digests jsonb NOT NULL,
    previous_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL,
    case_id uuid NOT NULL,
    CONSTRAINT casework_journalentry_number_check CHECK ((number >= 0))
);



ALTER TABLE public.casework_journalentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_journalentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.casework_lifecycleversion (
    hash character varying(64) NOT NULL,
    kind text NOT NULL,
    frozen bytea NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    CONSTRAINT casework_lifecycle_hash CHECK (((hash)::text = encode(sha256(frozen), 'hex'::text)))
);



CREATE TABLE public.casework_outboxmessage (
    id bigint NOT NULL,
    kind text NOT NULL,
    template text NOT NULL,
    audience text NOT NULL,
    facts jsonb NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    written_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    trouble text NOT NULL,
    case_id uuid NOT NULL,
    entry_id bigint NOT NULL,
    CONSTRAINT casework_outboxmessage_attempts_check CHECK ((attempts >= 0))
);



ALTER TABLE public.casework_outboxmessage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_outboxmessage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.casework_personalpayload (
    id bigint NOT NULL,
    part text NOT NULL,
    salt character varying(64),
    payload jsonb,
    erased_at timestamp with time zone,
    entry_id bigint NOT NULL,
    CONSTRAINT casework_payload_whole_or_erased CHECK ((((erased_at IS NULL) AND (payload IS NOT NULL) AND (salt IS NOT NULL)) OR ((erased_at IS NOT NULL) AND (payload = 'null'::jsonb) AND (salt IS NULL))))
);



ALTER TABLE public.casework_personalpayload ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_personalpayload_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.casework_refusal (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    arrived_at timestamp with time zone NOT NULL,
    action text NOT NULL,
    cases jsonb NOT NULL,
    person uuid,
    rules jsonb NOT NULL,
    key text NOT NULL
);



ALTER TABLE public.casework_refusal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_refusal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.casework_task (
    id bigint NOT NULL,
    kind text NOT NULL,
    role text NOT NULL,
    assignee uuid,
    opened_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    done_at timestamp with time zone,
    done_by uuid,
    case_id uuid NOT NULL
);



ALTER TABLE public.casework_task ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.catalogue_listing (
    id uuid NOT NULL,
    listed_at timestamp with time zone NOT NULL,
    valid_until date,
    case_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    programme_id text NOT NULL
);



CREATE TABLE public.catalogue_listingrevision (
    id bigint NOT NULL,
    number integer NOT NULL,
    solution uuid NOT NULL,
    shown_from timestamp with time zone NOT NULL,
    current boolean NOT NULL,
    name text NOT NULL,
    name_en text NOT NULL,
    summary text NOT NULL,
    summary_en text NOT NULL,
    vendor text NOT NULL,
    vendor_en text NOT NULL,
    categories text[] NOT NULL,
    industries text[] NOT NULL,
    sizes text[] NOT NULL,
    website text NOT NULL,
    video text NOT NULL,
    price bigint,
    currency character varying(3) NOT NULL,
    term_months integer,
    price_per text NOT NULL,
    listing_id uuid NOT NULL,
    snapshot_id uuid NOT NULL,
    CONSTRAINT catalogue_listingrevision_number_check CHECK ((number >= 0)),
    CONSTRAINT catalogue_listingrevision_term_months_check CHECK ((term_months >= 0))
);



ALTER TABLE public.catalogue_listingrevision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_listingrevision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);



ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);



ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);



CREATE TABLE public.files_keeping (
    id bigint NOT NULL,
    kept_for uuid NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    file_id uuid NOT NULL
);



ALTER TABLE public.files_keeping ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.files_keeping_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.files_storedfile (
    id uuid NOT NULL,
    owner uuid NOT NULL,
    uploaded_by uuid NOT NULL,
    upload_key uuid NOT NULL,
    name text NOT NULL,
    type text NOT NULL,
    bytes bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    width integer,
    height integer,
    pages integer,
    problems jsonb NOT NULL,
    scan_state text NOT NULL,
    scanned_at timestamp with time zone,
    uploaded_at timestamp with time zone NOT NULL,
    storage_key text NOT NULL,
    removed_at timestamp with time zone,
    CONSTRAINT files_infected_is_removed CHECK (((NOT (scan_state = 'infected'::text)) OR (removed_at IS NOT NULL))),
    CONSTRAINT files_kept_has_content CHECK (((removed_at IS NOT NULL) OR (NOT (storage_key = ''::text)))),
    CONSTRAINT files_sha256_is_one CHECK (((sha256)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT files_storedfile_height_check CHECK ((height >= 0)),
    CONSTRAINT files_storedfile_pages_check CHECK ((pages >= 0)),
    CONSTRAINT files_storedfile_width_check CHECK ((width >= 0))
);



CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);



ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.notices_delivery (
    id bigint NOT NULL,
    person uuid,
    address text NOT NULL,
    language text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    sent_at timestamp with time zone,
    trouble text NOT NULL,
    message_id bigint NOT NULL,
    returned_at timestamp with time zone,
    returned_by uuid
);



ALTER TABLE public.notices_delivery ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.notices_delivery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.parties_failedtries (
    subject character varying(64) NOT NULL,
    failures integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    locked_until timestamp with time zone,
    CONSTRAINT parties_failedtries_failures_check CHECK ((failures >= 0))
);



CREATE TABLE public.parties_invitation (
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    language text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    accepted_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    accepted_by_id uuid,
    invited_by_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    CONSTRAINT parties_invitation_email_lower CHECK (((email)::text = lower((email)::text))),
    CONSTRAINT parties_invitation_settled_once CHECK ((((accepted_at IS NULL) AND (accepted_by_id IS NULL)) OR ((accepted_at IS NOT NULL) AND (accepted_by_id IS NOT NULL) AND (withdrawn_at IS NULL))))
);



CREATE TABLE public.parties_membership (
    id uuid NOT NULL,
    role text NOT NULL,
    delegated boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    person_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    CONSTRAINT parties_membership_role CHECK (((role = 'member'::text) OR ((NOT delegated) AND (role = 'owner'::text))))
);



CREATE TABLE public.parties_organisation (
    id uuid NOT NULL,
    ubn character varying(8) NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT parties_organisation_named CHECK ((NOT (name = ''::text))),
    CONSTRAINT parties_organisation_ubn_digits CHECK (((ubn)::text ~ '^[0-9]{8}$'::text))
);



CREATE TABLE public.parties_partyevent (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    actor uuid,
    organisation uuid,
    person uuid,
    facts jsonb NOT NULL
);



ALTER TABLE public.parties_partyevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.parties_partyevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.parties_person (
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    name text NOT NULL,
    language text NOT NULL,
    must_use_second_factor boolean NOT NULL,
    last_code_step bigint,
    is_active boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT parties_person_email_lower CHECK (((email)::text = lower((email)::text))),
    CONSTRAINT parties_person_named CHECK (((NOT (name = ''::text)) AND (NOT ((email)::text = ''::text))))
);



CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);



CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;



CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;



CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);



CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;



CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);



ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.programmes_dayoverride (
    id bigint NOT NULL,
    day date NOT NULL,
    is_working_day boolean NOT NULL,
    reason_zh text NOT NULL,
    reason_en text NOT NULL,
    set_at timestamp with time zone NOT NULL,
    set_by_id uuid NOT NULL
);



ALTER TABLE public.programmes_dayoverride ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.programmes_dayoverride_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.programmes_listingperiod (
    id bigint NOT NULL,
    last_day date NOT NULL,
    set_at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    programme_id text NOT NULL,
    set_by_id uuid
);



ALTER TABLE public.programmes_listingperiod ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.programmes_listingperiod_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.programmes_packversion (
    id bigint NOT NULL,
    version text NOT NULL,
    pack_id character varying(64) NOT NULL,
    programme_id text NOT NULL
);



ALTER TABLE public.programmes_packversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.programmes_packversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.programmes_programme (
    id text NOT NULL
);



CREATE TABLE public.programmes_publishedpack (
    hash character varying(64) NOT NULL,
    programme text NOT NULL,
    version text NOT NULL,
    effective_from date NOT NULL,
    resolved bytea NOT NULL,
    life_cycle character varying(64) NOT NULL,
    published_at timestamp with time zone NOT NULL
);



CREATE TABLE public.programmes_staffgrant (
    id bigint NOT NULL,
    role text NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    person_id uuid NOT NULL,
    programme_id text,
    CONSTRAINT programmes_grant_names_its_programme CHECK ((((programme_id IS NULL) AND (role = 'administrator'::text)) OR ((programme_id IS NOT NULL) AND (NOT (role = 'administrator'::text)))))
);



ALTER TABLE public.programmes_staffgrant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.programmes_staffgrant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.programmes_switchsetting (
    id bigint NOT NULL,
    switch text NOT NULL,
    value jsonb NOT NULL,
    set_at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    programme_id text NOT NULL,
    set_by_id uuid NOT NULL
);



ALTER TABLE public.programmes_switchsetting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.programmes_switchsetting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.programmes_window (
    id uuid NOT NULL,
    name text NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    programme_id text NOT NULL,
    CONSTRAINT programmes_window_closes_after_it_opens CHECK ((opens_at < closes_at)),
    CONSTRAINT programmes_window_revision_check CHECK ((revision >= 0))
);



CREATE TABLE public.programmes_windowdates (
    id bigint NOT NULL,
    revision integer NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    set_at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    set_by_id uuid,
    window_id uuid NOT NULL,
    CONSTRAINT programmes_windowdates_revision_check CHECK ((revision >= 0))
);



ALTER TABLE public.programmes_windowdates ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.programmes_windowdates_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.reviews_findingstally (
    case_id uuid NOT NULL,
    passed integer NOT NULL,
    failed integer NOT NULL,
    to_judge integer NOT NULL,
    in_the_way integer NOT NULL,
    filing_id uuid NOT NULL,
    snapshot_id uuid NOT NULL,
    CONSTRAINT reviews_findingstally_failed_check CHECK ((failed >= 0)),
    CONSTRAINT reviews_findingstally_in_the_way_check CHECK ((in_the_way >= 0)),
    CONSTRAINT reviews_findingstally_passed_check CHECK ((passed >= 0)),
    CONSTRAINT reviews_findingstally_to_judge_check CHECK ((to_judge >= 0))
);



CREATE TABLE public.reviews_pointdecision (
    id bigint NOT NULL,
    rule text NOT NULL,
    address text NOT NULL,
    solution uuid,
    met boolean NOT NULL,
    note text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    decided_by uuid NOT NULL,
    filing_id uuid NOT NULL,
    snapshot_id uuid NOT NULL
);



ALTER TABLE public.reviews_pointdecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_pointdecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.site_cache (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);



ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);



ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);



ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);









INSERT INTO public.answers_draft VALUES ('ee30dab9-8148-453c-ba27-98578a1925a3', 'filing', 'bc62253c-d4b0-4e73-b503-228821d0a211', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100000", "name": "月兔 90100000", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "2fccd30f-5eab-4b8d-ac28-5425e66cb1c0", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "2eb8b17e-2d67-470d-8a09-3bb500635ad7", "name": "品嘗報告_月兔 90100000.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "53156ac0a87fd0843ab967c6de5c2b212523d5d3910fef7bd4310c0ac0114594", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '9572362d-757f-4d49-bdcf-34cc4c4a7f84', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('01a13c6a-117a-468c-8651-6df391bc48cf', 'filing', 'd5a857a7-5e9d-4ba6-be41-b6ce19cbd79c', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100130", "name": "月兔 90100130", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "77ee9dc0-1151-4258-95a5-eba79f65d4b3", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "976c8654-4675-4f77-8488-2f3f1bd01f38", "name": "品嘗報告_月兔 90100130.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "172bead0041c03feb3034caf476506cd7a397f40eca1d8b4d4de4e8de810044b", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('00d6d942-e7d0-4055-be08-6d44c09e7198', 'filing', '42280f22-2628-428b-9812-0700166808e2', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100135", "name": "月兔 90100135", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "4f8303fa-f39e-49be-a1af-e7124e140b62", "name": "品嘗報告_月兔 90100135.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "275b62985a42bdb1581b6e4e968c1c9da30ea716c74adcc50f00019f23208d83", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '57792295-9a19-4695-8513-16ceb77a068a', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('67dd04cf-193f-481b-aae4-6343459f8bb3', 'filing', '2fa1e5d7-1daa-4201-8842-6eda6ad82d14', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100005", "name": "月兔 90100005", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "70b03d93-2d30-4359-b320-ce18d767a3eb", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "84b0714b-7000-4860-b6b9-fd1a2264206f", "name": "品嘗報告_月兔 90100005.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "271ddc877eb9fc320313e8f8a789e15c7ed3363702803d791294d7b7f58723a1", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('183b5333-4b39-4643-ab3c-4e8076fe65d7', 'filing', '0dc92085-43cb-4ffd-af3d-7daf61f1c18f', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100141", "name": "月兔 90100141", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "f9d44756-61c7-4558-952d-b673c1ee048b", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "2de3f65a-e9aa-4ae7-ad3e-322d43d2b9cf", "name": "品嘗報告_月兔 90100141.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "bfeaef3673caa48476e250c3434cbf12a1745b1a30306996bf4cb91b993819a0", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '9351df44-3236-4935-9a83-46cf966cfd21', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('a7d1c764-5c86-4653-9e9b-8b4796b43dd5', 'filing', 'fe3afca0-35a7-432f-aee2-bf68d01f723b', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100022", "name": "月兔 90100022", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "3b0cc975-961c-4a7c-b4b4-c57bc0b6e492", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "fcef0e28-11d0-4abb-940f-8d9603b88053", "name": "品嘗報告_月兔 90100022.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "c6dfade0a654e49f68fea17d664266e1c7fd84e93e6b52a0fe679bc9d9c5a080", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '28553837-c758-4560-b5a6-becd5f12e3e5', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('a493386f-4283-4794-87d6-7fe7860474d9', 'filing', '0885efc5-8736-46b5-80f7-1c4423a90402', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100011", "name": "月兔 90100011", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "df47ba19-316a-4d19-8aa1-7e55797ff8b5", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "cca5caf4-f536-459e-b8e7-da2680e43d97", "name": "品嘗報告_月兔 90100011.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "92028a553ba4eb65e9246732e6652289a0534c8f82a6db6f5fa4a3ef0a456706", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', '{burrow/name}', NULL);
INSERT INTO public.answers_draft VALUES ('2dd009a6-b489-4303-9bc5-903d02056351', 'filing', '5869e0d2-8c19-42f1-860c-3aa437403eab', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100016", "name": "月兔 90100016", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "60fd64a2-99a6-4583-a02a-b03d9153e831", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "8c47cedc-44ba-4952-b8b4-d8e7fc986074", "name": "品嘗報告_月兔 90100016.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "0a750f83b3330be0288ceb17ba70b78032331678e6832bebfef63367139b1be4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', '{burrow/name}', NULL);
INSERT INTO public.answers_draft VALUES ('7d68e2c6-4e28-4188-9c93-7c87426264df', 'filing', 'f3a2ddc7-de68-4abb-b0b3-dd6405f03b54', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100027", "name": "月兔 90100027", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "9b87057b-52bd-4e7f-886b-4dc35173f1c0", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "b4d714d9-550e-4650-9cc6-4b684d0a546d", "name": "品嘗報告_月兔 90100027.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "18ce197aab798ec9aa4c3563abf6123c8011cec0109a7b70cd96cac357b43459", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '3cabef26-8064-42cb-ac04-84f83ca7244c', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('2982e21f-7718-4cb5-9657-af681a3a44c0', 'filing', '6799ff0e-58b1-4473-bc11-bf9dceebccb4', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100032", "name": "月兔 90100032", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "29b90456-aeef-4c9a-95f8-8a6a60228538", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "23bf761d-a06b-4282-a9ef-02178eebb338", "name": "品嘗報告_月兔 90100032.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "bf8df3dff86d9459a75843377e53a9cd50a4e46e266eae85961fd7f031e90184", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('a833b7e2-5e4d-4479-a703-6becb953e0b0', 'filing', '8eac65df-9148-4403-8be1-3c5bf16e37a6', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100037", "name": "月兔 90100037", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "69113ea9-8ac0-4897-8539-4c60fbc38f86", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "9163f1fa-8d32-45bb-8c3b-b2ae4f08d567", "name": "品嘗報告_月兔 90100037.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "7c982783b455accda50c0fd84ee8523480953f5ef0ae4c91fadb97fa8351812e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'fc2e5673-7540-42ce-8e0e-be52006918ca', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('e49e08da-a4b3-48bd-85ce-cba9bf9065a6', 'filing', 'aa3a82ca-a543-4a4d-8acd-d26ea5860e95', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100048", "name": "月兔 90100048", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "a1f0835c-9e32-48e7-adb6-053b86fedcd1", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "fe6f590b-72c4-4fb5-a4b7-a8aa28db9821", "name": "品嘗報告_月兔 90100048.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "bdaae3fe9e41dfab3f717d01c6a9cd8bf1d6977c4c95ee2ea98449d28adcfa54", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'efcd3f9b-342f-4062-868b-1d5eee2a732a', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('5529586b-561d-462b-8a63-a4c4f7a4ac3a', 'filing', '9cece3e7-dd8a-498a-947b-099650fe602e', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100053", "name": "月兔 90100053", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "74e95615-6d16-4475-bca5-ed9047524b3a", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "78fac7d0-2a9b-4794-b5e0-99c987a18501", "name": "品嘗報告_月兔 90100053.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "7ba22a3e6331946ea8255f132d69f2953549cad59182a7fc43b1032e46a4098d", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('c4c72f8a-c22d-49e3-96ed-47857e5b5547', 'filing', '3b8826e1-e1cc-4e4f-a2a8-4cca6155023b', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100043", "name": "月兔 90100043", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "2b09d124-f4e2-4680-94dd-a4f092dbc9fe", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "441ad4af-4e1b-4f7a-8ea4-45607710dcb5", "name": "品嘗報告_月兔 90100043.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "787ee5f27916cf4747ba31fde8aad476672ff60df5edab27d8eac5e21e9e31da", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('2426c172-2c46-4cc4-85be-c6240e0c303c', 'filing', '254ebc42-5800-41c9-bc31-452dbf87c871', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"burrow": {"ubn": "90100058", "name": "月兔 90100058", "oath": true, "again": "90100058", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "b451baf2-2fcf-497f-950c-3f723f59d662", "name": "地契_月兔 90100058.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "e16212c47663a8a5fb9c7a7c063285f386918dedf9d760d355ac12339bfcb12d", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "1a3a3980-6a8b-40cf-8284-e0c357c144cc", "name": "照片_月兔 90100058.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "67fd5704-ac53-412d-9161-ef0dca1e1495", "name": "照片_月兔 90100058_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "7e895ffd-5d85-4fee-a2ce-0526b1842480", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "3ad3db3b-6d7c-453a-a928-ef4545765f20", "name": "品嘗報告_月兔 90100058.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "95eca53d1678b052e21247fb3a6efcbd20e56169b5ad31007f8dfdea141a51dd", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "4bf47db4-8427-471d-ad1a-6fc9c03e461d", "name": "推薦信_月兔 90100058.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "2b348ad5e00f466192ff2706e99ab694d9d7e1f861d1114490135e72c3b799d8", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "af0f7d99-c6ef-4ea3-b937-bec1bcf7a3de", "name": "乳酪肖像_月兔 90100058.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "0fdb99b50d167fc08d3587d3a03fdd9cc593166caffbad55a20219bd914d6b20", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 10, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('fe189acf-fe40-4757-859d-0e4a98840d27', 'filing', '03ead6e0-72dc-4cef-85d2-99a5289225a4', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100146", "name": "月兔 90100146", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "b4773267-7566-4eff-b8a1-09b524a3e91b", "name": "品嘗報告_月兔 90100146.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "781407ebfab5424092205e81373cb516301b67d5f00be27ca767b3d4ad0038a4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '81ce9a57-b613-4309-8120-004015be55dc', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('703cffef-bc23-4c85-a6e9-216d267d42b8', 'filing', 'fa0184b5-e26a-4e65-aff0-524e57c56e49', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100156", "name": "月兔 90100156", "carrots": 100, "founded": "2020-02-29"}, "solutions": [], "declarations": {"honesty": true}}', 4, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '244466fc-9dfb-43cf-97c0-f9626aa155d3', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('6040d437-7926-4dc0-9859-18b688bda6b1', 'filing', 'dc66971f-2d8c-4f6d-8f76-acc98122cacd', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"burrow": {"ubn": "90100064", "name": "月兔 90100064", "oath": true, "again": "90100064", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "38aa2f9b-008f-408c-aca1-ceed3b607717", "name": "地契_月兔 90100064.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "929a4049400140b54882a9b7aa5f0e58ea1ca88710739393339b8002a602495a", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "dbc33eef-d523-4226-bbee-a2cbe610c29c", "name": "照片_月兔 90100064.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "4453e7b5-c605-41c1-a87a-390e5f34d1c8", "name": "照片_月兔 90100064_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "5b424f10-8035-459e-9a1b-6b935854a000", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "9e7ee9de-1be1-4032-bd37-ba4651b686ca", "name": "品嘗報告_月兔 90100064.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "794d98e9fd9dc4f282990e11497b16b9ea3ee8df4d77a4e6c4c7fef08878e427", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "03f79aa0-83dc-4396-ad6f-a430407cd832", "name": "推薦信_月兔 90100064.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "a87cf181a69dd3273d88734e6e15912bf4870ce2db6b9401b294a0cc74b7ee64", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "c4a06159-45e7-4c16-94e8-3c09c2a4da79", "name": "乳酪肖像_月兔 90100064.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "1a75143363986ce029f9b8cc1d3610f84593d54d929e08d66243036b98ef168d", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 10, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('8870f9b9-af0e-46e1-9ac1-80830d9aab42', 'filing', '4fbdfe85-c9a8-4d33-9a38-22b43b0c5983', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"burrow": {"ubn": "90100069", "name": "月兔 90100069", "oath": true, "again": "90100069", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "5fd01891-ce74-4574-84f5-8840630ee9ea", "name": "地契_月兔 90100069.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "61b012b1022d74f81e4381a210dd62cbdce3998dc0644a67b8bc65e2dcd5b91e", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "349b47a6-2277-4ce9-9eb8-68d636b8bf8f", "name": "照片_月兔 90100069.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "a02b452c-1c05-44c3-ba3c-5c7f5be8419d", "name": "照片_月兔 90100069_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "1a548480-89d7-46fe-885d-f80ea68bb407", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "898d5e34-9965-4b84-aefc-353c1c730ea8", "name": "品嘗報告_月兔 90100069.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "21496c1af4648abcbf3cd7ebce98f2cc0238f881da461887d42d6c5ca35f9747", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "88a7166e-4e62-4fce-be70-003f5da640db", "name": "推薦信_月兔 90100069.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "6d08521e20584d31d1f7d9564a67e33c39dc9105c96eb841f71b659e8d241594", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "e90c3dfe-7060-4ff6-8767-afe22a38cdd4", "name": "乳酪肖像_月兔 90100069.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "40c5c6e3ae431414ee675e0aee7c924aab784d032900cacecbe169c03db0c0e2", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 10, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '{burrow/name}', NULL);
INSERT INTO public.answers_draft VALUES ('f3471a14-a85b-4f10-ade3-49b70bb880cc', 'filing', '977f37a1-cb05-4182-acbb-027f3e9b6604', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"burrow": {"ubn": "90100151", "name": "月兔 90100151", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "50c095cf-d900-4889-a50c-644436083277", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "6a6f8855-8367-4e2a-9033-76f0bb965d92", "name": "品嘗報告_月兔 90100151.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "9bd98c5fec6ba5ee02b0d88ddfc215825133f8dc775273a365f01a5f52f98f99", "uploaded_at": "2030-03-11T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '896dbc62-633b-4b48-a1d4-bae9461ae456', NULL, NULL);
INSERT INTO public.answers_draft VALUES ('97002725-628e-4a6a-bbb6-69a2d3c84d64', 'filing', '20096bed-4983-48d1-b66d-eb839f762fb7', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"burrow": {"ubn": "90100070", "name": "月兔 90100070", "oath": true, "again": "90100070", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "a930226f-4efb-4c23-85e4-b4bca3b8ad4c", "name": "地契_月兔 90100070.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "938d923768a339f15f211b9233dcaee8a8b453f9b9d3764b063f363da9e993e0", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "7d50ed27-3680-483d-b881-1bfde5a6a625", "name": "照片_月兔 90100070.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "6576d685-0c70-49f2-a5f8-853b68a0bbae", "name": "照片_月兔 90100070_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "f13bf6fd-db62-4782-825a-cc4013180ecc", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "dfc14ae5-4756-4a34-9448-8cbc53f871f0", "name": "品嘗報告_月兔 90100070.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "211c4c238117bb2cbebefed7d57bfaaddb78a45555199ed8eb1085dd7b013fd4", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "8213da51-52af-41dd-b55a-164581361a28", "name": "推薦信_月兔 90100070.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "671ecd8240bda4b315202ca61e805d92e1c63585e8f8c695dc7428a7b6e7d642", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "bf678862-7c50-4616-998e-8d8f92f337b3", "name": "乳酪肖像_月兔 90100070.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "96974fd7b420be3e86ff3cc60fdb406c1ba563f26563bdad052924823464ab02", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 10, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('5c6afb95-f983-4f96-83ea-83b6185a4896', 'filing', '40e4eb73-ac2f-4a52-83c0-f11573b449e5', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"burrow": {"ubn": "90100074", "name": "月兔 90100074", "oath": true, "again": "90100074", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "49f5500f-71df-4f3e-a9b9-a9b73add86ba", "name": "地契_月兔 90100074.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "9c93890eb47ce96fd8c294ad658ba00f33a03ea2a8a7e8342e3998842b7ab332", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "520cf2af-71fd-427d-8808-282b72ec2f7d", "name": "照片_月兔 90100074.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "4ee49cb0-462a-475f-a502-2b31caf3fe17", "name": "照片_月兔 90100074_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "62079c8c-49d6-482c-bab9-5077c1df9551", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "09943873-363c-417b-ac7b-a7177647a4bf", "name": "品嘗報告_月兔 90100074.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "1214423b140fb03bcb4e3a23b2d7869f9cbb4cb3060ca1212401d953c031f8f4", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "5df8c028-17c4-44bb-8302-5ecc72b35a16", "name": "推薦信_月兔 90100074.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "125a98f62d04cdc1476abfc61fe98af036817c55d3f370d0850bf3b0121d5a6e", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "a8220e6e-5e20-4786-bd99-fbed192c7d84", "name": "乳酪肖像_月兔 90100074.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c4b69b16e4353b691caf270687c942015a6b9da46cc2c2720450102dc963970e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 10, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('fe45ce69-65c0-494c-86b3-adaf68d39d49', 'filing', 'e266e04f-550d-47f6-8ee0-c3db72211695', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"burrow": {"ubn": "90100079", "name": "月兔 90100079", "oath": true, "again": "90100079", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "510c35ca-a2ca-42d8-a3e2-67f5059cefed", "name": "地契_月兔 90100079.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "4a37ae5db23307e7aea934761b740bef53d6d4657976720cb6cc7239ddbe68bb", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "34b826b5-a1e5-432c-ba39-e8f4aaa74b23", "name": "照片_月兔 90100079.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "549c3300-8f4a-4a65-bd86-8bfa5d7174e5", "name": "照片_月兔 90100079_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "cacbc1dd-b68f-4309-aee4-f4d00d0db7d6", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "642e1686-57b0-4802-b71c-46d31840e66c", "name": "品嘗報告_月兔 90100079.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "6b488b7e59ecafb548b8be7616826f536d168b04897e51c63812fe76c75b62ac", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "d2d49098-ea0a-46d6-b12b-34cf97615d92", "name": "推薦信_月兔 90100079.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "55ce89967156a79318c4ea0b1c1246b698d6a8f109387e2dc00e3f6913fbb5b6", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "d7e04968-4a22-4921-b0c6-cec78e39f2ca", "name": "乳酪肖像_月兔 90100079.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "e09323d118965c034f709456e4624fa70a0385ae5e5f71b401ca8ea1bce9f2b1", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 10, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('5908ab2f-4df4-458a-a49b-d6d470f30266', 'filing', '382a068e-0be7-430a-8020-fd8db442a24e', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"burrow": {"ubn": "90100075", "name": "月兔 90100075", "oath": true, "again": "90100075", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "88bce9e5-b16f-4b14-a98d-b9c765f4654a", "name": "地契_月兔 90100075.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "200cb6a2b0be6064173533e9d1f9f6462ffc5ade708210b14c513e26a609c491", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "27e7954a-864d-4ef0-979d-b33107965e19", "name": "照片_月兔 90100075.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "163c4c16-65b6-459e-b7bd-7ea288ba0095", "name": "照片_月兔 90100075_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "fa2ed71a-007d-40b5-a9f1-86b2467afab1", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "474c5142-ba88-480e-b376-9c59851f6405", "name": "品嘗報告_月兔 90100075.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "71543816e43ee3d9f0bcfd49a1abec2a50f77306cddaed1b59405a114c7341bf", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "8f658874-48f5-4b6c-8225-259511486cea", "name": "推薦信_月兔 90100075.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "1e1584e4a8b110ddc160b2e13d000d15db80ecd47dd6a2d64f19df1887d07423", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "37e1f7c6-9b96-429f-b7ec-a5b023d77e7e", "name": "乳酪肖像_月兔 90100075.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "b969b0e105b1591449f00c9140fe0e57128d4af0a88998864002f5f6751abaee", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 10, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('7a212976-363b-4063-9e22-19bf1325341e', 'filing', '5646dc96-0b1d-41cb-8d33-6ede4a683ce8', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"burrow": {"ubn": "90100080", "name": "月兔 90100080", "oath": true, "again": "90100080", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "cdf7ce27-757f-4dc6-b1ce-332785415263", "name": "地契_月兔 90100080.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "957ce1031c1580f99d58495689bcb53ac9ec24ef11b094f7a21a69278d31691e", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "ea0484eb-2631-4245-bc21-d2ad48df49f8", "name": "照片_月兔 90100080.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "043b8be4-2f5a-4cd3-b6de-182539d11b41", "name": "照片_月兔 90100080_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "dd03221a-f905-4028-800a-913034e88aa0", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "81f6e5e8-fa80-463f-afde-7acac3bc22c9", "name": "品嘗報告_月兔 90100080.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "ab00babda3bda37b634ceeb81da918e70addc60bf744cba6a5ad50f0d8e6787c", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "6bd01ae0-4ce8-4575-83f4-a43c2a6a98b2", "name": "推薦信_月兔 90100080.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "7b89c2ee1b2467fdf5d940af22b3e979a8b785e9da44c10162105488b48515b3", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "0ccc3a04-4d2a-4668-89a3-b915ee352037", "name": "乳酪肖像_月兔 90100080.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "d5a5bd38f8379bd45c324e2c86905044744a2e477d028bfefb05ef8b7870c8cd", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 10, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('ff14cddc-39d1-4312-8160-13c732eac213', 'filing', '0546ca7c-8b79-4e7f-9cf3-cf9a12967884', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"burrow": {"ubn": "90100085", "name": "月兔 90100085", "oath": true, "again": "90100085", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "1fca9f67-e020-4ecc-9f3b-9297b03d50b0", "name": "地契_月兔 90100085.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "706bc4983ab0c072d041272b090c1ef43f825db05adac1c30a98091bcb8a40f4", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "db0f1c02-2b1a-4891-ae6b-facae09cb525", "name": "照片_月兔 90100085.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "2d650987-f42a-4102-b403-3862448ad319", "name": "照片_月兔 90100085_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "77000ebf-0abd-44e6-836e-227d495dbf15", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "5ceddae1-69a4-4789-9130-2a1a3a2b289c", "name": "品嘗報告_月兔 90100085.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "c23bfb80888412afecf5819f748220ecd9b68eecd4653e257e7be3fbaaad1aa7", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "b189dd26-d804-4c4a-bd96-e27eb8bbfc26", "name": "推薦信_月兔 90100085.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "a711d6f2dd685faf8073445d6d163838b3d7b970f3be33525b076b94ae98dfaf", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "020c8f43-6ddf-4a33-8ec6-77009220f5ac", "name": "乳酪肖像_月兔 90100085.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "040e02d7d7f0b6f2cfcd9a60bd1655e9fc9d91219181f5d826dbc220f2b1cea7", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 10, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('a0d37f47-2a98-4496-8df7-abf463a9ed1c', 'filing', 'a8ef2d65-b8a6-4d13-b5af-a9358f8dc888', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100114", "name": "月兔 90100114", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "29fe09a0-246a-441a-8d5f-4c8990496647", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "41602c08-218d-4798-9373-998d22dfb2c6", "name": "品嘗報告_月兔 90100114.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "754a37b94e036299ce9113ee76686371c1ebe6982e3bfb61e33536573924e708", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', '{burrow/name}', NULL);
INSERT INTO public.answers_draft VALUES ('97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a', 'filing', 'c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"burrow": {"ubn": "90100091", "name": "月兔 90100091", "oath": true, "again": "90100091", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "7cf51b44-f2a8-4361-9afc-f3785ccca101", "name": "地契_月兔 90100091.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "b0b26fb3e79d9ca91e9f752e92e82a51c90b03c201dc5ec28e4458f50f862a38", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "4a183e85-1d89-4587-adf6-5abcde5334ff", "name": "照片_月兔 90100091.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "8cd5308c-b76b-4ff6-ad21-847226b0f660", "name": "照片_月兔 90100091_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "64c4bcbc-35fb-400f-89aa-983a6591fae1", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "660b8704-71ae-4a1f-9f58-ed98101423fc", "name": "品嘗報告_月兔 90100091.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "e7e6cdd2b6084bddd7dab88ef893d5b205093e135b92875f79bd9e35b2e1ab36", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "5a29a4fe-6901-46e0-bea2-6d66f6fd9f5d", "name": "推薦信_月兔 90100091.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "6d2ee50ddcdbf59f226765b8c2fc66346bea46ce0897fc0811cde7117becd1e2", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "fe2a52e0-f980-4cd5-99dc-2bc74f218392", "name": "乳酪肖像_月兔 90100091.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c8f5e297a80eb5b42069242b88a21c5f962741f798f134cecadfeec14d729e84", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 10, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('045536a2-1af4-403b-9693-69d7b30ca01c', 'filing', 'a1076260-c86b-40d0-a5fb-bf2993118ebb', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100119", "name": "月兔 90100119", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "e687cd6b-0c38-4afa-b239-2990bb60bdcb", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "6ef00327-339e-4f66-8648-b70261432c12", "name": "品嘗報告_月兔 90100119.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "f46dd13b52a2dd60b3166a31a239647b76afe7d56f2bddd8645a4b411ad1b412", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '8597ab07-3f27-4631-932a-cf63142b6831', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('ed877c60-7ebd-4252-8d6a-a52f78899d41', 'filing', 'e04b2987-16a0-4034-8ae6-f25add556bc1', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100108", "name": "月兔 90100108", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "50e8e7ce-bf2d-40e8-894c-e172fcceb264", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "9b81bd25-4ecf-4cb0-bd9f-fe7e374167d5", "name": "品嘗報告_月兔 90100108.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "27c81bbdf228491fbc567fa78ee094a8c276bea5b6a2b1f69386479bf2bf4edd", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '6ee3f6da-4050-48ee-92b2-327d27e72da8', '{burrow/name}', NULL);
INSERT INTO public.answers_draft VALUES ('41327780-8946-40e8-8068-0c9cfcd8f6c1', 'filing', '64d64fb2-049b-40a0-86fc-cfc47e64b91b', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100103", "name": "月兔 90100103", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "26b5beee-a088-43af-8407-d8395c33f4ff", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "1a473456-bfee-4f69-9772-40e5d2e7560b", "name": "品嘗報告_月兔 90100103.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "4935b6f93f20a5e9254896d3d977fe20971e50aed515aaf8c8d05d2f62d19a50", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('dc95a357-6225-4bf4-a1d5-9918cef4f1c2', 'filing', '22bf9a82-0701-485c-ac5b-2ebe92b89f9e', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100125", "name": "月兔 90100125", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "02a8347d-145e-4b73-afa7-a20f5def1531", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "1d364d9d-db01-4c9a-81a1-bce9ecb3d909", "name": "品嘗報告_月兔 90100125.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "bf7487469b605ff399d3376e2e71c4e5265a5d2f9491f476d74cb88ac15a2b4e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '55fea98c-db29-4c16-b3fc-caaa82cd64a0', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('f0d81c26-efdf-4f4a-856a-9e50c98968ad', 'filing', '66c456a4-6a78-4325-9996-ae595a14ed15', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100120", "name": "月兔 90100120", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "308e045c-2976-4cd1-b4c3-09eb872ee5c3", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "98a5731f-7d5c-4f2a-9197-c26d3814b184", "name": "品嘗報告_月兔 90100120.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "f64ba94166077c9127958013f262bdd7a54cfdc5d6fde77ce583e80267b63841", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('d5f4764d-5a89-4f6b-8dff-eadb9a573c5b', 'filing', 'c265f4a2-18c5-4ef8-b7c2-3ca800766836', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100096", "name": "月兔 90100096", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "718c74ca-8e36-4728-9a6b-b93ab842b1ea", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "1fc99458-6817-4f99-87a0-dece611d7469", "name": "品嘗報告_月兔 90100096.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "91d68b744bec2215622b248ce49aaab2a6040cc9855e38f958cf82540d5272c7", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'ec081bcc-baa2-468f-97ba-db36a4ccc329', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('e43fc97d-97f6-4ae0-8965-6ed73635ad21', 'filing', '8f9448a9-ef90-4441-8ad1-596bc24eb762', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"burrow": {"ubn": "90100162", "name": "月兔 90100162", "oath": true, "again": "90100162", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "e2c964db-6e5f-47a0-96d8-9535103d219f", "name": "地契_月兔 90100162.pdf", "type": "pdf", "bytes": 660, "dated": "2030-02-19", "pages": 1, "sha256": "9c55d5087e9f8185ad998328d8793c38d46690088c4f74fb9f4a35ac67c0a762", "uploaded_at": "2030-03-11T04:00:00+00:00"}], "photographs": [{"file": "8e152632-55d1-4058-b773-a67ab45ebdaf", "name": "照片_月兔 90100162.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-03-11T04:00:00+00:00"}, {"file": "38d4628a-0f8f-4290-8689-21234b3d40f8", "name": "照片_月兔 90100162_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-03-11T04:00:00+00:00"}]}, "solutions": [{"id": "5fafc14b-b127-4b30-89e8-833305f25767", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "600b1645-a678-42bc-955c-ba695763ba50", "name": "品嘗報告_月兔 90100162.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "13c4e790f7bcd2ca07976f20fe8ab184ebb83d009f500deb78708d8a69053ff9", "uploaded_at": "2030-03-11T04:00:00+00:00"}], "letters": [{"file": "b348e53c-0660-4b52-bedc-c7bdb1548fa1", "name": "推薦信_月兔 90100162.pdf", "type": "pdf", "bytes": 664, "dated": "2030-02-19", "pages": 1, "sha256": "5c162c80eb771907b0c017184631328dafff58a03f741a4f1b451ca3c96aaacf", "uploaded_at": "2030-03-11T04:00:00+00:00"}], "portrait": [{"file": "d05b3635-9952-443f-986a-c85ad5fc3400", "name": "乳酪肖像_月兔 90100162.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "7f67cc9571798bf5f06f22e433d93b5310bfda71f663d643e49dca2b1c0942ab", "uploaded_at": "2030-03-11T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 10, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', NULL, NULL);
INSERT INTO public.answers_draft VALUES ('3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b', 'filing', '38d91a3a-435f-46ea-b330-2efc06fc3122', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"burrow": {"ubn": "90100167", "name": "月兔 90100167", "oath": true, "again": "90100167", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "c2628e46-f63e-4e77-b72e-145bd0884c73", "name": "地契_月兔 90100167.pdf", "type": "pdf", "bytes": 660, "dated": "2030-02-19", "pages": 1, "sha256": "fa36046e479000563b4e3dd88d6ab2adf3c7ebbfe1cf83b5cb57fd265e4c4a63", "uploaded_at": "2030-03-11T04:00:00+00:00"}], "photographs": [{"file": "3788b571-ecaa-42a5-9434-7992775401d7", "name": "照片_月兔 90100167.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-03-11T04:00:00+00:00"}, {"file": "3315a9cd-7a0d-4806-8899-21269cdd0c6c", "name": "照片_月兔 90100167_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-03-11T04:00:00+00:00"}]}, "solutions": [], "declarations": {"light": true, "honesty": true}}', 11, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('964db6fc-1467-496c-ba41-6b60fab235a4', 'filing', '05f92b1d-e997-49db-b970-e9c3645be8d0', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100177", "name": "月兔 90100177", "carrots": 100, "founded": "2020-02-29"}, "solutions": [], "declarations": {"honesty": true}}', 4, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '17342b1d-9479-4426-8dd6-aa207b491314', '{}', NULL);
INSERT INTO public.answers_draft VALUES ('d91b0cad-d9c3-4da3-9d93-0a55b2193b1a', 'filing', '518499fa-91be-4863-b109-b8f6c297d8a2', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100172", "name": "月兔 90100172", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "ffe4adbd-2c26-41ef-a438-c9e962104bfc", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "18e5de4c-c9e7-485c-bb5c-98b2ab6a23fa", "name": "品嘗報告_月兔 90100172.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "0ba3559a22049df0a17c251c788cb04e56073a14e750b3db7403867ae4f1a39f", "uploaded_at": "2030-03-11T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '92270572-34c3-40d9-ad5e-06d9d2fe67ff', NULL, NULL);
INSERT INTO public.answers_draft VALUES ('67811aa0-8aec-41d9-a22c-74c838fd2b13', 'filing', '764dbba2-507b-4ffc-b913-d53f82075fcc', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"burrow": {"ubn": "90100173", "name": "月兔 90100173", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "b063f60e-630c-48c2-b8e9-c095bcf0d0ce", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "d5a4fa76-47e9-4b92-8258-b68c25672b49", "name": "品嘗報告_月兔 90100173.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "c9e7bc2b220a89de823f0193b3a2b65194c8b016a19ec1529d6771f156d55184", "uploaded_at": "2030-03-11T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 3, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', '{}', NULL);



INSERT INTO public.answers_draftchange VALUES (1, 1, '2030-02-10 04:00:00+00', '9572362d-757f-4d49-bdcf-34cc4c4a7f84', '{"solutions/2fccd30f-5eab-4b8d-ac28-5425e66cb1c0/documents/taste": [null, [{"file": "2eb8b17e-2d67-470d-8a09-3bb500635ad7", "name": "品嘗報告_月兔 90100000.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "53156ac0a87fd0843ab967c6de5c2b212523d5d3910fef7bd4310c0ac0114594", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ee30dab9-8148-453c-ba27-98578a1925a3');
INSERT INTO public.answers_draftchange VALUES (2, 2, '2030-02-10 04:00:00+00', '9572362d-757f-4d49-bdcf-34cc4c4a7f84', '{"solutions/2fccd30f-5eab-4b8d-ac28-5425e66cb1c0/documents/taste": [[{"file": "2eb8b17e-2d67-470d-8a09-3bb500635ad7", "name": "品嘗報告_月兔 90100000.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "53156ac0a87fd0843ab967c6de5c2b212523d5d3910fef7bd4310c0ac0114594", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "2eb8b17e-2d67-470d-8a09-3bb500635ad7", "name": "品嘗報告_月兔 90100000.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "53156ac0a87fd0843ab967c6de5c2b212523d5d3910fef7bd4310c0ac0114594", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ee30dab9-8148-453c-ba27-98578a1925a3');
INSERT INTO public.answers_draftchange VALUES (3, 3, '2030-02-10 04:00:00+00', '9572362d-757f-4d49-bdcf-34cc4c4a7f84', '{"burrow/ubn": [null, "90100000"], "burrow/name": [null, "月兔 90100000"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/2fccd30f-5eab-4b8d-ac28-5425e66cb1c0/cheese/name": [null, "藍月"], "solutions/2fccd30f-5eab-4b8d-ac28-5425e66cb1c0/cheese/holes": [null, "with"], "solutions/2fccd30f-5eab-4b8d-ac28-5425e66cb1c0/cheese/milks": [null, ["goat", "cow"]], "solutions/2fccd30f-5eab-4b8d-ac28-5425e66cb1c0/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/2fccd30f-5eab-4b8d-ac28-5425e66cb1c0/cheese/hole_count": [null, 3]}', 'ee30dab9-8148-453c-ba27-98578a1925a3');
INSERT INTO public.answers_draftchange VALUES (4, 1, '2030-02-10 04:00:00+00', 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', '{"solutions/70b03d93-2d30-4359-b320-ce18d767a3eb/documents/taste": [null, [{"file": "84b0714b-7000-4860-b6b9-fd1a2264206f", "name": "品嘗報告_月兔 90100005.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "271ddc877eb9fc320313e8f8a789e15c7ed3363702803d791294d7b7f58723a1", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '67dd04cf-193f-481b-aae4-6343459f8bb3');
INSERT INTO public.answers_draftchange VALUES (5, 2, '2030-02-10 04:00:00+00', 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', '{"solutions/70b03d93-2d30-4359-b320-ce18d767a3eb/documents/taste": [[{"file": "84b0714b-7000-4860-b6b9-fd1a2264206f", "name": "品嘗報告_月兔 90100005.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "271ddc877eb9fc320313e8f8a789e15c7ed3363702803d791294d7b7f58723a1", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "84b0714b-7000-4860-b6b9-fd1a2264206f", "name": "品嘗報告_月兔 90100005.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "271ddc877eb9fc320313e8f8a789e15c7ed3363702803d791294d7b7f58723a1", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '67dd04cf-193f-481b-aae4-6343459f8bb3');
INSERT INTO public.answers_draftchange VALUES (6, 3, '2030-02-10 04:00:00+00', 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', '{"burrow/ubn": [null, "90100005"], "burrow/name": [null, "月兔 90100005"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/70b03d93-2d30-4359-b320-ce18d767a3eb/cheese/name": [null, "藍月"], "solutions/70b03d93-2d30-4359-b320-ce18d767a3eb/cheese/holes": [null, "with"], "solutions/70b03d93-2d30-4359-b320-ce18d767a3eb/cheese/milks": [null, ["goat", "cow"]], "solutions/70b03d93-2d30-4359-b320-ce18d767a3eb/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/70b03d93-2d30-4359-b320-ce18d767a3eb/cheese/hole_count": [null, 3]}', '67dd04cf-193f-481b-aae4-6343459f8bb3');
INSERT INTO public.answers_draftchange VALUES (7, 1, '2030-02-10 04:00:00+00', '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', '{"solutions/df47ba19-316a-4d19-8aa1-7e55797ff8b5/documents/taste": [null, [{"file": "cca5caf4-f536-459e-b8e7-da2680e43d97", "name": "品嘗報告_月兔 90100011.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "92028a553ba4eb65e9246732e6652289a0534c8f82a6db6f5fa4a3ef0a456706", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'a493386f-4283-4794-87d6-7fe7860474d9');
INSERT INTO public.answers_draftchange VALUES (8, 2, '2030-02-10 04:00:00+00', '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', '{"solutions/df47ba19-316a-4d19-8aa1-7e55797ff8b5/documents/taste": [[{"file": "cca5caf4-f536-459e-b8e7-da2680e43d97", "name": "品嘗報告_月兔 90100011.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "92028a553ba4eb65e9246732e6652289a0534c8f82a6db6f5fa4a3ef0a456706", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "cca5caf4-f536-459e-b8e7-da2680e43d97", "name": "品嘗報告_月兔 90100011.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "92028a553ba4eb65e9246732e6652289a0534c8f82a6db6f5fa4a3ef0a456706", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'a493386f-4283-4794-87d6-7fe7860474d9');
INSERT INTO public.answers_draftchange VALUES (9, 3, '2030-02-10 04:00:00+00', '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', '{"burrow/ubn": [null, "90100011"], "burrow/name": [null, "月兔 90100011"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/df47ba19-316a-4d19-8aa1-7e55797ff8b5/cheese/name": [null, "藍月"], "solutions/df47ba19-316a-4d19-8aa1-7e55797ff8b5/cheese/holes": [null, "with"], "solutions/df47ba19-316a-4d19-8aa1-7e55797ff8b5/cheese/milks": [null, ["goat", "cow"]], "solutions/df47ba19-316a-4d19-8aa1-7e55797ff8b5/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/df47ba19-316a-4d19-8aa1-7e55797ff8b5/cheese/hole_count": [null, 3]}', 'a493386f-4283-4794-87d6-7fe7860474d9');
INSERT INTO public.answers_draftchange VALUES (10, 1, '2030-02-10 04:00:00+00', 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', '{"solutions/60fd64a2-99a6-4583-a02a-b03d9153e831/documents/taste": [null, [{"file": "8c47cedc-44ba-4952-b8b4-d8e7fc986074", "name": "品嘗報告_月兔 90100016.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "0a750f83b3330be0288ceb17ba70b78032331678e6832bebfef63367139b1be4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2dd009a6-b489-4303-9bc5-903d02056351');
INSERT INTO public.answers_draftchange VALUES (11, 2, '2030-02-10 04:00:00+00', 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', '{"solutions/60fd64a2-99a6-4583-a02a-b03d9153e831/documents/taste": [[{"file": "8c47cedc-44ba-4952-b8b4-d8e7fc986074", "name": "品嘗報告_月兔 90100016.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "0a750f83b3330be0288ceb17ba70b78032331678e6832bebfef63367139b1be4", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "8c47cedc-44ba-4952-b8b4-d8e7fc986074", "name": "品嘗報告_月兔 90100016.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "0a750f83b3330be0288ceb17ba70b78032331678e6832bebfef63367139b1be4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2dd009a6-b489-4303-9bc5-903d02056351');
INSERT INTO public.answers_draftchange VALUES (35, 2, '2030-02-10 04:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', '{"documents/deed": [[{"file": "b451baf2-2fcf-497f-950c-3f723f59d662", "name": "地契_月兔 90100058.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "e16212c47663a8a5fb9c7a7c063285f386918dedf9d760d355ac12339bfcb12d", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "b451baf2-2fcf-497f-950c-3f723f59d662", "name": "地契_月兔 90100058.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "e16212c47663a8a5fb9c7a7c063285f386918dedf9d760d355ac12339bfcb12d", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2426c172-2c46-4cc4-85be-c6240e0c303c');
INSERT INTO public.answers_draftchange VALUES (12, 3, '2030-02-10 04:00:00+00', 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', '{"burrow/ubn": [null, "90100016"], "burrow/name": [null, "月兔 90100016"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/60fd64a2-99a6-4583-a02a-b03d9153e831/cheese/name": [null, "藍月"], "solutions/60fd64a2-99a6-4583-a02a-b03d9153e831/cheese/holes": [null, "with"], "solutions/60fd64a2-99a6-4583-a02a-b03d9153e831/cheese/milks": [null, ["goat", "cow"]], "solutions/60fd64a2-99a6-4583-a02a-b03d9153e831/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/60fd64a2-99a6-4583-a02a-b03d9153e831/cheese/hole_count": [null, 3]}', '2dd009a6-b489-4303-9bc5-903d02056351');
INSERT INTO public.answers_draftchange VALUES (13, 1, '2030-02-10 04:00:00+00', '28553837-c758-4560-b5a6-becd5f12e3e5', '{"solutions/3b0cc975-961c-4a7c-b4b4-c57bc0b6e492/documents/taste": [null, [{"file": "fcef0e28-11d0-4abb-940f-8d9603b88053", "name": "品嘗報告_月兔 90100022.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c6dfade0a654e49f68fea17d664266e1c7fd84e93e6b52a0fe679bc9d9c5a080", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'a7d1c764-5c86-4653-9e9b-8b4796b43dd5');
INSERT INTO public.answers_draftchange VALUES (14, 2, '2030-02-10 04:00:00+00', '28553837-c758-4560-b5a6-becd5f12e3e5', '{"solutions/3b0cc975-961c-4a7c-b4b4-c57bc0b6e492/documents/taste": [[{"file": "fcef0e28-11d0-4abb-940f-8d9603b88053", "name": "品嘗報告_月兔 90100022.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c6dfade0a654e49f68fea17d664266e1c7fd84e93e6b52a0fe679bc9d9c5a080", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "fcef0e28-11d0-4abb-940f-8d9603b88053", "name": "品嘗報告_月兔 90100022.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "c6dfade0a654e49f68fea17d664266e1c7fd84e93e6b52a0fe679bc9d9c5a080", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'a7d1c764-5c86-4653-9e9b-8b4796b43dd5');
INSERT INTO public.answers_draftchange VALUES (15, 3, '2030-02-10 04:00:00+00', '28553837-c758-4560-b5a6-becd5f12e3e5', '{"burrow/ubn": [null, "90100022"], "burrow/name": [null, "月兔 90100022"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/3b0cc975-961c-4a7c-b4b4-c57bc0b6e492/cheese/name": [null, "藍月"], "solutions/3b0cc975-961c-4a7c-b4b4-c57bc0b6e492/cheese/holes": [null, "with"], "solutions/3b0cc975-961c-4a7c-b4b4-c57bc0b6e492/cheese/milks": [null, ["goat", "cow"]], "solutions/3b0cc975-961c-4a7c-b4b4-c57bc0b6e492/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/3b0cc975-961c-4a7c-b4b4-c57bc0b6e492/cheese/hole_count": [null, 3]}', 'a7d1c764-5c86-4653-9e9b-8b4796b43dd5');
INSERT INTO public.answers_draftchange VALUES (16, 1, '2030-02-10 04:00:00+00', '3cabef26-8064-42cb-ac04-84f83ca7244c', '{"solutions/9b87057b-52bd-4e7f-886b-4dc35173f1c0/documents/taste": [null, [{"file": "b4d714d9-550e-4650-9cc6-4b684d0a546d", "name": "品嘗報告_月兔 90100027.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "18ce197aab798ec9aa4c3563abf6123c8011cec0109a7b70cd96cac357b43459", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '7d68e2c6-4e28-4188-9c93-7c87426264df');
INSERT INTO public.answers_draftchange VALUES (17, 2, '2030-02-10 04:00:00+00', '3cabef26-8064-42cb-ac04-84f83ca7244c', '{"solutions/9b87057b-52bd-4e7f-886b-4dc35173f1c0/documents/taste": [[{"file": "b4d714d9-550e-4650-9cc6-4b684d0a546d", "name": "品嘗報告_月兔 90100027.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "18ce197aab798ec9aa4c3563abf6123c8011cec0109a7b70cd96cac357b43459", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "b4d714d9-550e-4650-9cc6-4b684d0a546d", "name": "品嘗報告_月兔 90100027.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "18ce197aab798ec9aa4c3563abf6123c8011cec0109a7b70cd96cac357b43459", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '7d68e2c6-4e28-4188-9c93-7c87426264df');
INSERT INTO public.answers_draftchange VALUES (18, 3, '2030-02-10 04:00:00+00', '3cabef26-8064-42cb-ac04-84f83ca7244c', '{"burrow/ubn": [null, "90100027"], "burrow/name": [null, "月兔 90100027"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/9b87057b-52bd-4e7f-886b-4dc35173f1c0/cheese/name": [null, "藍月"], "solutions/9b87057b-52bd-4e7f-886b-4dc35173f1c0/cheese/holes": [null, "with"], "solutions/9b87057b-52bd-4e7f-886b-4dc35173f1c0/cheese/milks": [null, ["goat", "cow"]], "solutions/9b87057b-52bd-4e7f-886b-4dc35173f1c0/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/9b87057b-52bd-4e7f-886b-4dc35173f1c0/cheese/hole_count": [null, 3]}', '7d68e2c6-4e28-4188-9c93-7c87426264df');
INSERT INTO public.answers_draftchange VALUES (19, 1, '2030-02-10 04:00:00+00', '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', '{"solutions/29b90456-aeef-4c9a-95f8-8a6a60228538/documents/taste": [null, [{"file": "23bf761d-a06b-4282-a9ef-02178eebb338", "name": "品嘗報告_月兔 90100032.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "bf8df3dff86d9459a75843377e53a9cd50a4e46e266eae85961fd7f031e90184", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2982e21f-7718-4cb5-9657-af681a3a44c0');
INSERT INTO public.answers_draftchange VALUES (20, 2, '2030-02-10 04:00:00+00', '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', '{"solutions/29b90456-aeef-4c9a-95f8-8a6a60228538/documents/taste": [[{"file": "23bf761d-a06b-4282-a9ef-02178eebb338", "name": "品嘗報告_月兔 90100032.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "bf8df3dff86d9459a75843377e53a9cd50a4e46e266eae85961fd7f031e90184", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "23bf761d-a06b-4282-a9ef-02178eebb338", "name": "品嘗報告_月兔 90100032.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "bf8df3dff86d9459a75843377e53a9cd50a4e46e266eae85961fd7f031e90184", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2982e21f-7718-4cb5-9657-af681a3a44c0');
INSERT INTO public.answers_draftchange VALUES (21, 3, '2030-02-10 04:00:00+00', '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', '{"burrow/ubn": [null, "90100032"], "burrow/name": [null, "月兔 90100032"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/29b90456-aeef-4c9a-95f8-8a6a60228538/cheese/name": [null, "藍月"], "solutions/29b90456-aeef-4c9a-95f8-8a6a60228538/cheese/holes": [null, "with"], "solutions/29b90456-aeef-4c9a-95f8-8a6a60228538/cheese/milks": [null, ["goat", "cow"]], "solutions/29b90456-aeef-4c9a-95f8-8a6a60228538/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/29b90456-aeef-4c9a-95f8-8a6a60228538/cheese/hole_count": [null, 3]}', '2982e21f-7718-4cb5-9657-af681a3a44c0');
INSERT INTO public.answers_draftchange VALUES (22, 1, '2030-02-10 04:00:00+00', 'fc2e5673-7540-42ce-8e0e-be52006918ca', '{"solutions/69113ea9-8ac0-4897-8539-4c60fbc38f86/documents/taste": [null, [{"file": "9163f1fa-8d32-45bb-8c3b-b2ae4f08d567", "name": "品嘗報告_月兔 90100037.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "7c982783b455accda50c0fd84ee8523480953f5ef0ae4c91fadb97fa8351812e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'a833b7e2-5e4d-4479-a703-6becb953e0b0');
INSERT INTO public.answers_draftchange VALUES (36, 3, '2030-02-10 04:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', '{"documents/photographs": [null, [{"file": "1a3a3980-6a8b-40cf-8284-e0c357c144cc", "name": "照片_月兔 90100058.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2426c172-2c46-4cc4-85be-c6240e0c303c');
INSERT INTO public.answers_draftchange VALUES (23, 2, '2030-02-10 04:00:00+00', 'fc2e5673-7540-42ce-8e0e-be52006918ca', '{"solutions/69113ea9-8ac0-4897-8539-4c60fbc38f86/documents/taste": [[{"file": "9163f1fa-8d32-45bb-8c3b-b2ae4f08d567", "name": "品嘗報告_月兔 90100037.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "7c982783b455accda50c0fd84ee8523480953f5ef0ae4c91fadb97fa8351812e", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "9163f1fa-8d32-45bb-8c3b-b2ae4f08d567", "name": "品嘗報告_月兔 90100037.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "7c982783b455accda50c0fd84ee8523480953f5ef0ae4c91fadb97fa8351812e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'a833b7e2-5e4d-4479-a703-6becb953e0b0');
INSERT INTO public.answers_draftchange VALUES (24, 3, '2030-02-10 04:00:00+00', 'fc2e5673-7540-42ce-8e0e-be52006918ca', '{"burrow/ubn": [null, "90100037"], "burrow/name": [null, "月兔 90100037"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/69113ea9-8ac0-4897-8539-4c60fbc38f86/cheese/name": [null, "藍月"], "solutions/69113ea9-8ac0-4897-8539-4c60fbc38f86/cheese/holes": [null, "with"], "solutions/69113ea9-8ac0-4897-8539-4c60fbc38f86/cheese/milks": [null, ["goat", "cow"]], "solutions/69113ea9-8ac0-4897-8539-4c60fbc38f86/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/69113ea9-8ac0-4897-8539-4c60fbc38f86/cheese/hole_count": [null, 3]}', 'a833b7e2-5e4d-4479-a703-6becb953e0b0');
INSERT INTO public.answers_draftchange VALUES (25, 1, '2030-02-10 04:00:00+00', 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', '{"solutions/2b09d124-f4e2-4680-94dd-a4f092dbc9fe/documents/taste": [null, [{"file": "441ad4af-4e1b-4f7a-8ea4-45607710dcb5", "name": "品嘗報告_月兔 90100043.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "787ee5f27916cf4747ba31fde8aad476672ff60df5edab27d8eac5e21e9e31da", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'c4c72f8a-c22d-49e3-96ed-47857e5b5547');
INSERT INTO public.answers_draftchange VALUES (26, 2, '2030-02-10 04:00:00+00', 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', '{"solutions/2b09d124-f4e2-4680-94dd-a4f092dbc9fe/documents/taste": [[{"file": "441ad4af-4e1b-4f7a-8ea4-45607710dcb5", "name": "品嘗報告_月兔 90100043.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "787ee5f27916cf4747ba31fde8aad476672ff60df5edab27d8eac5e21e9e31da", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "441ad4af-4e1b-4f7a-8ea4-45607710dcb5", "name": "品嘗報告_月兔 90100043.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "787ee5f27916cf4747ba31fde8aad476672ff60df5edab27d8eac5e21e9e31da", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'c4c72f8a-c22d-49e3-96ed-47857e5b5547');
INSERT INTO public.answers_draftchange VALUES (27, 3, '2030-02-10 04:00:00+00', 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', '{"burrow/ubn": [null, "90100043"], "burrow/name": [null, "月兔 90100043"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/2b09d124-f4e2-4680-94dd-a4f092dbc9fe/cheese/name": [null, "藍月"], "solutions/2b09d124-f4e2-4680-94dd-a4f092dbc9fe/cheese/holes": [null, "with"], "solutions/2b09d124-f4e2-4680-94dd-a4f092dbc9fe/cheese/milks": [null, ["goat", "cow"]], "solutions/2b09d124-f4e2-4680-94dd-a4f092dbc9fe/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/2b09d124-f4e2-4680-94dd-a4f092dbc9fe/cheese/hole_count": [null, 3]}', 'c4c72f8a-c22d-49e3-96ed-47857e5b5547');
INSERT INTO public.answers_draftchange VALUES (28, 1, '2030-02-10 04:00:00+00', 'efcd3f9b-342f-4062-868b-1d5eee2a732a', '{"solutions/a1f0835c-9e32-48e7-adb6-053b86fedcd1/documents/taste": [null, [{"file": "fe6f590b-72c4-4fb5-a4b7-a8aa28db9821", "name": "品嘗報告_月兔 90100048.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "bdaae3fe9e41dfab3f717d01c6a9cd8bf1d6977c4c95ee2ea98449d28adcfa54", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'e49e08da-a4b3-48bd-85ce-cba9bf9065a6');
INSERT INTO public.answers_draftchange VALUES (29, 2, '2030-02-10 04:00:00+00', 'efcd3f9b-342f-4062-868b-1d5eee2a732a', '{"solutions/a1f0835c-9e32-48e7-adb6-053b86fedcd1/documents/taste": [[{"file": "fe6f590b-72c4-4fb5-a4b7-a8aa28db9821", "name": "品嘗報告_月兔 90100048.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "bdaae3fe9e41dfab3f717d01c6a9cd8bf1d6977c4c95ee2ea98449d28adcfa54", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "fe6f590b-72c4-4fb5-a4b7-a8aa28db9821", "name": "品嘗報告_月兔 90100048.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "bdaae3fe9e41dfab3f717d01c6a9cd8bf1d6977c4c95ee2ea98449d28adcfa54", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'e49e08da-a4b3-48bd-85ce-cba9bf9065a6');
INSERT INTO public.answers_draftchange VALUES (30, 3, '2030-02-10 04:00:00+00', 'efcd3f9b-342f-4062-868b-1d5eee2a732a', '{"burrow/ubn": [null, "90100048"], "burrow/name": [null, "月兔 90100048"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/a1f0835c-9e32-48e7-adb6-053b86fedcd1/cheese/name": [null, "藍月"], "solutions/a1f0835c-9e32-48e7-adb6-053b86fedcd1/cheese/holes": [null, "with"], "solutions/a1f0835c-9e32-48e7-adb6-053b86fedcd1/cheese/milks": [null, ["goat", "cow"]], "solutions/a1f0835c-9e32-48e7-adb6-053b86fedcd1/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/a1f0835c-9e32-48e7-adb6-053b86fedcd1/cheese/hole_count": [null, 3]}', 'e49e08da-a4b3-48bd-85ce-cba9bf9065a6');
INSERT INTO public.answers_draftchange VALUES (31, 1, '2030-02-10 04:00:00+00', '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', '{"solutions/74e95615-6d16-4475-bca5-ed9047524b3a/documents/taste": [null, [{"file": "78fac7d0-2a9b-4794-b5e0-99c987a18501", "name": "品嘗報告_月兔 90100053.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "7ba22a3e6331946ea8255f132d69f2953549cad59182a7fc43b1032e46a4098d", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5529586b-561d-462b-8a63-a4c4f7a4ac3a');
INSERT INTO public.answers_draftchange VALUES (32, 2, '2030-02-10 04:00:00+00', '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', '{"solutions/74e95615-6d16-4475-bca5-ed9047524b3a/documents/taste": [[{"file": "78fac7d0-2a9b-4794-b5e0-99c987a18501", "name": "品嘗報告_月兔 90100053.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "7ba22a3e6331946ea8255f132d69f2953549cad59182a7fc43b1032e46a4098d", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "78fac7d0-2a9b-4794-b5e0-99c987a18501", "name": "品嘗報告_月兔 90100053.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "7ba22a3e6331946ea8255f132d69f2953549cad59182a7fc43b1032e46a4098d", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5529586b-561d-462b-8a63-a4c4f7a4ac3a');
INSERT INTO public.answers_draftchange VALUES (33, 3, '2030-02-10 04:00:00+00', '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', '{"burrow/ubn": [null, "90100053"], "burrow/name": [null, "月兔 90100053"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/74e95615-6d16-4475-bca5-ed9047524b3a/cheese/name": [null, "藍月"], "solutions/74e95615-6d16-4475-bca5-ed9047524b3a/cheese/holes": [null, "with"], "solutions/74e95615-6d16-4475-bca5-ed9047524b3a/cheese/milks": [null, ["goat", "cow"]], "solutions/74e95615-6d16-4475-bca5-ed9047524b3a/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/74e95615-6d16-4475-bca5-ed9047524b3a/cheese/hole_count": [null, 3]}', '5529586b-561d-462b-8a63-a4c4f7a4ac3a');
INSERT INTO public.answers_draftchange VALUES (34, 1, '2030-02-10 04:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', '{"documents/deed": [null, [{"file": "b451baf2-2fcf-497f-950c-3f723f59d662", "name": "地契_月兔 90100058.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "e16212c47663a8a5fb9c7a7c063285f386918dedf9d760d355ac12339bfcb12d", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2426c172-2c46-4cc4-85be-c6240e0c303c');
INSERT INTO public.answers_draftchange VALUES (37, 4, '2030-02-10 04:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', '{"documents/photographs": [[{"file": "1a3a3980-6a8b-40cf-8284-e0c357c144cc", "name": "照片_月兔 90100058.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "1a3a3980-6a8b-40cf-8284-e0c357c144cc", "name": "照片_月兔 90100058.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "67fd5704-ac53-412d-9161-ef0dca1e1495", "name": "照片_月兔 90100058_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2426c172-2c46-4cc4-85be-c6240e0c303c');
INSERT INTO public.answers_draftchange VALUES (38, 5, '2030-02-10 04:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', '{"solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/documents/taste": [null, [{"file": "3ad3db3b-6d7c-453a-a928-ef4545765f20", "name": "品嘗報告_月兔 90100058.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "95eca53d1678b052e21247fb3a6efcbd20e56169b5ad31007f8dfdea141a51dd", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2426c172-2c46-4cc4-85be-c6240e0c303c');
INSERT INTO public.answers_draftchange VALUES (39, 6, '2030-02-10 04:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', '{"solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/documents/taste": [[{"file": "3ad3db3b-6d7c-453a-a928-ef4545765f20", "name": "品嘗報告_月兔 90100058.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "95eca53d1678b052e21247fb3a6efcbd20e56169b5ad31007f8dfdea141a51dd", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "3ad3db3b-6d7c-453a-a928-ef4545765f20", "name": "品嘗報告_月兔 90100058.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "95eca53d1678b052e21247fb3a6efcbd20e56169b5ad31007f8dfdea141a51dd", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2426c172-2c46-4cc4-85be-c6240e0c303c');
INSERT INTO public.answers_draftchange VALUES (40, 7, '2030-02-10 04:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', '{"solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/documents/portrait": [null, [{"file": "af0f7d99-c6ef-4ea3-b937-bec1bcf7a3de", "name": "乳酪肖像_月兔 90100058.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "0fdb99b50d167fc08d3587d3a03fdd9cc593166caffbad55a20219bd914d6b20", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2426c172-2c46-4cc4-85be-c6240e0c303c');
INSERT INTO public.answers_draftchange VALUES (41, 8, '2030-02-10 04:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', '{"solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/documents/letters": [null, [{"file": "4bf47db4-8427-471d-ad1a-6fc9c03e461d", "name": "推薦信_月兔 90100058.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "2b348ad5e00f466192ff2706e99ab694d9d7e1f861d1114490135e72c3b799d8", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2426c172-2c46-4cc4-85be-c6240e0c303c');
INSERT INTO public.answers_draftchange VALUES (42, 9, '2030-02-10 04:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', '{"solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/documents/letters": [[{"file": "4bf47db4-8427-471d-ad1a-6fc9c03e461d", "name": "推薦信_月兔 90100058.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "2b348ad5e00f466192ff2706e99ab694d9d7e1f861d1114490135e72c3b799d8", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "4bf47db4-8427-471d-ad1a-6fc9c03e461d", "name": "推薦信_月兔 90100058.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "2b348ad5e00f466192ff2706e99ab694d9d7e1f861d1114490135e72c3b799d8", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '2426c172-2c46-4cc4-85be-c6240e0c303c');
INSERT INTO public.answers_draftchange VALUES (43, 10, '2030-02-10 04:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', '{"burrow/ubn": [null, "90100058"], "burrow/name": [null, "月兔 90100058"], "burrow/oath": [null, true], "burrow/again": [null, "90100058"], "burrow/email": [null, "rabbit@moon.example"], "burrow/story": [null, "我們住在桂樹下。"], "burrow/season": [null, "night"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "burrow/name_en": [null, "Moon Rabbit"], "burrow/tunnels": [null, 12], "burrow/website": [null, "https://moon.example/burrow"], "burrow/door_code": [null, "芝麻開門"], "burrow/moonlight": [null, true], "burrow/crater_name": [null, "第谷"], "burrow/crater_rope": [null, false], "declarations/light": [null, true], "burrow/crater_depth": [null, 100], "burrow/crater_guide": [null, "吳剛"], "declarations/honesty": [null, true], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/name": [null, "藍月"], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/holes": [null, "with"], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/milks": [null, ["goat", "cow"]], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/price": [null, 1200], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/scale": [null, true], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/export/pitch": [null, "A cheese to fly a kite with."], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/market": [null, "earth"], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/months": [null, 12], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/weight": [null, 12.5], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/tasters": [null, [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}]], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/hole_use": [null, ["looks", "other"]], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/export/price_usd": [null, 9.9], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/hole_count": [null, 3], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/weighed_at": [null, "elsewhere"], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/rival_price": [null, 100], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/rival_months": [null, 1], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/declarations/purity": [null, true], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/hole_use_other": [null, "放風箏"], "solutions/7e895ffd-5d85-4fee-a2ce-0526b1842480/cheese/weighed_at_other": [null, "桂樹上"]}', '2426c172-2c46-4cc4-85be-c6240e0c303c');
INSERT INTO public.answers_draftchange VALUES (44, 1, '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '{"documents/deed": [null, [{"file": "38aa2f9b-008f-408c-aca1-ceed3b607717", "name": "地契_月兔 90100064.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "929a4049400140b54882a9b7aa5f0e58ea1ca88710739393339b8002a602495a", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '6040d437-7926-4dc0-9859-18b688bda6b1');
INSERT INTO public.answers_draftchange VALUES (45, 2, '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '{"documents/deed": [[{"file": "38aa2f9b-008f-408c-aca1-ceed3b607717", "name": "地契_月兔 90100064.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "929a4049400140b54882a9b7aa5f0e58ea1ca88710739393339b8002a602495a", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "38aa2f9b-008f-408c-aca1-ceed3b607717", "name": "地契_月兔 90100064.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "929a4049400140b54882a9b7aa5f0e58ea1ca88710739393339b8002a602495a", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '6040d437-7926-4dc0-9859-18b688bda6b1');
INSERT INTO public.answers_draftchange VALUES (46, 3, '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '{"documents/photographs": [null, [{"file": "dbc33eef-d523-4226-bbee-a2cbe610c29c", "name": "照片_月兔 90100064.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '6040d437-7926-4dc0-9859-18b688bda6b1');
INSERT INTO public.answers_draftchange VALUES (47, 4, '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '{"documents/photographs": [[{"file": "dbc33eef-d523-4226-bbee-a2cbe610c29c", "name": "照片_月兔 90100064.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "dbc33eef-d523-4226-bbee-a2cbe610c29c", "name": "照片_月兔 90100064.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "4453e7b5-c605-41c1-a87a-390e5f34d1c8", "name": "照片_月兔 90100064_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '6040d437-7926-4dc0-9859-18b688bda6b1');
INSERT INTO public.answers_draftchange VALUES (48, 5, '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '{"solutions/5b424f10-8035-459e-9a1b-6b935854a000/documents/taste": [null, [{"file": "9e7ee9de-1be1-4032-bd37-ba4651b686ca", "name": "品嘗報告_月兔 90100064.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "794d98e9fd9dc4f282990e11497b16b9ea3ee8df4d77a4e6c4c7fef08878e427", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '6040d437-7926-4dc0-9859-18b688bda6b1');
INSERT INTO public.answers_draftchange VALUES (49, 6, '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '{"solutions/5b424f10-8035-459e-9a1b-6b935854a000/documents/taste": [[{"file": "9e7ee9de-1be1-4032-bd37-ba4651b686ca", "name": "品嘗報告_月兔 90100064.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "794d98e9fd9dc4f282990e11497b16b9ea3ee8df4d77a4e6c4c7fef08878e427", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "9e7ee9de-1be1-4032-bd37-ba4651b686ca", "name": "品嘗報告_月兔 90100064.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "794d98e9fd9dc4f282990e11497b16b9ea3ee8df4d77a4e6c4c7fef08878e427", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '6040d437-7926-4dc0-9859-18b688bda6b1');
INSERT INTO public.answers_draftchange VALUES (50, 7, '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '{"solutions/5b424f10-8035-459e-9a1b-6b935854a000/documents/portrait": [null, [{"file": "c4a06159-45e7-4c16-94e8-3c09c2a4da79", "name": "乳酪肖像_月兔 90100064.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "1a75143363986ce029f9b8cc1d3610f84593d54d929e08d66243036b98ef168d", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '6040d437-7926-4dc0-9859-18b688bda6b1');
INSERT INTO public.answers_draftchange VALUES (51, 8, '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '{"solutions/5b424f10-8035-459e-9a1b-6b935854a000/documents/letters": [null, [{"file": "03f79aa0-83dc-4396-ad6f-a430407cd832", "name": "推薦信_月兔 90100064.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "a87cf181a69dd3273d88734e6e15912bf4870ce2db6b9401b294a0cc74b7ee64", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '6040d437-7926-4dc0-9859-18b688bda6b1');
INSERT INTO public.answers_draftchange VALUES (52, 9, '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '{"solutions/5b424f10-8035-459e-9a1b-6b935854a000/documents/letters": [[{"file": "03f79aa0-83dc-4396-ad6f-a430407cd832", "name": "推薦信_月兔 90100064.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "a87cf181a69dd3273d88734e6e15912bf4870ce2db6b9401b294a0cc74b7ee64", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "03f79aa0-83dc-4396-ad6f-a430407cd832", "name": "推薦信_月兔 90100064.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "a87cf181a69dd3273d88734e6e15912bf4870ce2db6b9401b294a0cc74b7ee64", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '6040d437-7926-4dc0-9859-18b688bda6b1');
INSERT INTO public.answers_draftchange VALUES (53, 10, '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '{"burrow/ubn": [null, "90100064"], "burrow/name": [null, "月兔 90100064"], "burrow/oath": [null, true], "burrow/again": [null, "90100064"], "burrow/email": [null, "rabbit@moon.example"], "burrow/story": [null, "我們住在桂樹下。"], "burrow/season": [null, "night"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "burrow/name_en": [null, "Moon Rabbit"], "burrow/tunnels": [null, 12], "burrow/website": [null, "https://moon.example/burrow"], "burrow/door_code": [null, "芝麻開門"], "burrow/moonlight": [null, true], "burrow/crater_name": [null, "第谷"], "burrow/crater_rope": [null, false], "declarations/light": [null, true], "burrow/crater_depth": [null, 100], "burrow/crater_guide": [null, "吳剛"], "declarations/honesty": [null, true], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/name": [null, "藍月"], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/holes": [null, "with"], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/milks": [null, ["goat", "cow"]], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/price": [null, 1200], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/scale": [null, true], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/export/pitch": [null, "A cheese to fly a kite with."], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/market": [null, "earth"], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/months": [null, 12], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/weight": [null, 12.5], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/tasters": [null, [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}]], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/hole_use": [null, ["looks", "other"]], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/export/price_usd": [null, 9.9], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/hole_count": [null, 3], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/weighed_at": [null, "elsewhere"], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/rival_price": [null, 100], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/rival_months": [null, 1], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/declarations/purity": [null, true], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/hole_use_other": [null, "放風箏"], "solutions/5b424f10-8035-459e-9a1b-6b935854a000/cheese/weighed_at_other": [null, "桂樹上"]}', '6040d437-7926-4dc0-9859-18b688bda6b1');
INSERT INTO public.answers_draftchange VALUES (54, 1, '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '{"documents/deed": [null, [{"file": "5fd01891-ce74-4574-84f5-8840630ee9ea", "name": "地契_月兔 90100069.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "61b012b1022d74f81e4381a210dd62cbdce3998dc0644a67b8bc65e2dcd5b91e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '8870f9b9-af0e-46e1-9ac1-80830d9aab42');
INSERT INTO public.answers_draftchange VALUES (55, 2, '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '{"documents/deed": [[{"file": "5fd01891-ce74-4574-84f5-8840630ee9ea", "name": "地契_月兔 90100069.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "61b012b1022d74f81e4381a210dd62cbdce3998dc0644a67b8bc65e2dcd5b91e", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "5fd01891-ce74-4574-84f5-8840630ee9ea", "name": "地契_月兔 90100069.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "61b012b1022d74f81e4381a210dd62cbdce3998dc0644a67b8bc65e2dcd5b91e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '8870f9b9-af0e-46e1-9ac1-80830d9aab42');
INSERT INTO public.answers_draftchange VALUES (56, 3, '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '{"documents/photographs": [null, [{"file": "349b47a6-2277-4ce9-9eb8-68d636b8bf8f", "name": "照片_月兔 90100069.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '8870f9b9-af0e-46e1-9ac1-80830d9aab42');
INSERT INTO public.answers_draftchange VALUES (57, 4, '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '{"documents/photographs": [[{"file": "349b47a6-2277-4ce9-9eb8-68d636b8bf8f", "name": "照片_月兔 90100069.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "349b47a6-2277-4ce9-9eb8-68d636b8bf8f", "name": "照片_月兔 90100069.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "a02b452c-1c05-44c3-ba3c-5c7f5be8419d", "name": "照片_月兔 90100069_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '8870f9b9-af0e-46e1-9ac1-80830d9aab42');
INSERT INTO public.answers_draftchange VALUES (58, 5, '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '{"solutions/1a548480-89d7-46fe-885d-f80ea68bb407/documents/taste": [null, [{"file": "898d5e34-9965-4b84-aefc-353c1c730ea8", "name": "品嘗報告_月兔 90100069.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "21496c1af4648abcbf3cd7ebce98f2cc0238f881da461887d42d6c5ca35f9747", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '8870f9b9-af0e-46e1-9ac1-80830d9aab42');
INSERT INTO public.answers_draftchange VALUES (59, 6, '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '{"solutions/1a548480-89d7-46fe-885d-f80ea68bb407/documents/taste": [[{"file": "898d5e34-9965-4b84-aefc-353c1c730ea8", "name": "品嘗報告_月兔 90100069.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "21496c1af4648abcbf3cd7ebce98f2cc0238f881da461887d42d6c5ca35f9747", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "898d5e34-9965-4b84-aefc-353c1c730ea8", "name": "品嘗報告_月兔 90100069.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "21496c1af4648abcbf3cd7ebce98f2cc0238f881da461887d42d6c5ca35f9747", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '8870f9b9-af0e-46e1-9ac1-80830d9aab42');
INSERT INTO public.answers_draftchange VALUES (60, 7, '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '{"solutions/1a548480-89d7-46fe-885d-f80ea68bb407/documents/portrait": [null, [{"file": "e90c3dfe-7060-4ff6-8767-afe22a38cdd4", "name": "乳酪肖像_月兔 90100069.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "40c5c6e3ae431414ee675e0aee7c924aab784d032900cacecbe169c03db0c0e2", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '8870f9b9-af0e-46e1-9ac1-80830d9aab42');
INSERT INTO public.answers_draftchange VALUES (61, 8, '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '{"solutions/1a548480-89d7-46fe-885d-f80ea68bb407/documents/letters": [null, [{"file": "88a7166e-4e62-4fce-be70-003f5da640db", "name": "推薦信_月兔 90100069.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "6d08521e20584d31d1f7d9564a67e33c39dc9105c96eb841f71b659e8d241594", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '8870f9b9-af0e-46e1-9ac1-80830d9aab42');
INSERT INTO public.answers_draftchange VALUES (62, 9, '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '{"solutions/1a548480-89d7-46fe-885d-f80ea68bb407/documents/letters": [[{"file": "88a7166e-4e62-4fce-be70-003f5da640db", "name": "推薦信_月兔 90100069.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "6d08521e20584d31d1f7d9564a67e33c39dc9105c96eb841f71b659e8d241594", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "88a7166e-4e62-4fce-be70-003f5da640db", "name": "推薦信_月兔 90100069.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "6d08521e20584d31d1f7d9564a67e33c39dc9105c96eb841f71b659e8d241594", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '8870f9b9-af0e-46e1-9ac1-80830d9aab42');
INSERT INTO public.answers_draftchange VALUES (63, 10, '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '{"burrow/ubn": [null, "90100069"], "burrow/name": [null, "月兔 90100069"], "burrow/oath": [null, true], "burrow/again": [null, "90100069"], "burrow/email": [null, "rabbit@moon.example"], "burrow/story": [null, "我們住在桂樹下。"], "burrow/season": [null, "night"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "burrow/name_en": [null, "Moon Rabbit"], "burrow/tunnels": [null, 12], "burrow/website": [null, "https://moon.example/burrow"], "burrow/door_code": [null, "芝麻開門"], "burrow/moonlight": [null, true], "burrow/crater_name": [null, "第谷"], "burrow/crater_rope": [null, false], "declarations/light": [null, true], "burrow/crater_depth": [null, 100], "burrow/crater_guide": [null, "吳剛"], "declarations/honesty": [null, true], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/name": [null, "藍月"], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/holes": [null, "with"], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/milks": [null, ["goat", "cow"]], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/price": [null, 1200], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/scale": [null, true], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/export/pitch": [null, "A cheese to fly a kite with."], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/market": [null, "earth"], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/months": [null, 12], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/weight": [null, 12.5], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/tasters": [null, [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}]], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/hole_use": [null, ["looks", "other"]], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/export/price_usd": [null, 9.9], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/hole_count": [null, 3], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/weighed_at": [null, "elsewhere"], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/rival_price": [null, 100], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/rival_months": [null, 1], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/declarations/purity": [null, true], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/hole_use_other": [null, "放風箏"], "solutions/1a548480-89d7-46fe-885d-f80ea68bb407/cheese/weighed_at_other": [null, "桂樹上"]}', '8870f9b9-af0e-46e1-9ac1-80830d9aab42');
INSERT INTO public.answers_draftchange VALUES (64, 1, '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '{"documents/deed": [null, [{"file": "a930226f-4efb-4c23-85e4-b4bca3b8ad4c", "name": "地契_月兔 90100070.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "938d923768a339f15f211b9233dcaee8a8b453f9b9d3764b063f363da9e993e0", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97002725-628e-4a6a-bbb6-69a2d3c84d64');
INSERT INTO public.answers_draftchange VALUES (65, 2, '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '{"documents/deed": [[{"file": "a930226f-4efb-4c23-85e4-b4bca3b8ad4c", "name": "地契_月兔 90100070.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "938d923768a339f15f211b9233dcaee8a8b453f9b9d3764b063f363da9e993e0", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "a930226f-4efb-4c23-85e4-b4bca3b8ad4c", "name": "地契_月兔 90100070.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "938d923768a339f15f211b9233dcaee8a8b453f9b9d3764b063f363da9e993e0", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97002725-628e-4a6a-bbb6-69a2d3c84d64');
INSERT INTO public.answers_draftchange VALUES (66, 3, '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '{"documents/photographs": [null, [{"file": "7d50ed27-3680-483d-b881-1bfde5a6a625", "name": "照片_月兔 90100070.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97002725-628e-4a6a-bbb6-69a2d3c84d64');
INSERT INTO public.answers_draftchange VALUES (67, 4, '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '{"documents/photographs": [[{"file": "7d50ed27-3680-483d-b881-1bfde5a6a625", "name": "照片_月兔 90100070.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "7d50ed27-3680-483d-b881-1bfde5a6a625", "name": "照片_月兔 90100070.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "6576d685-0c70-49f2-a5f8-853b68a0bbae", "name": "照片_月兔 90100070_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97002725-628e-4a6a-bbb6-69a2d3c84d64');
INSERT INTO public.answers_draftchange VALUES (68, 5, '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '{"solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/documents/taste": [null, [{"file": "dfc14ae5-4756-4a34-9448-8cbc53f871f0", "name": "品嘗報告_月兔 90100070.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "211c4c238117bb2cbebefed7d57bfaaddb78a45555199ed8eb1085dd7b013fd4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97002725-628e-4a6a-bbb6-69a2d3c84d64');
INSERT INTO public.answers_draftchange VALUES (69, 6, '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '{"solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/documents/taste": [[{"file": "dfc14ae5-4756-4a34-9448-8cbc53f871f0", "name": "品嘗報告_月兔 90100070.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "211c4c238117bb2cbebefed7d57bfaaddb78a45555199ed8eb1085dd7b013fd4", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "dfc14ae5-4756-4a34-9448-8cbc53f871f0", "name": "品嘗報告_月兔 90100070.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "211c4c238117bb2cbebefed7d57bfaaddb78a45555199ed8eb1085dd7b013fd4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97002725-628e-4a6a-bbb6-69a2d3c84d64');
INSERT INTO public.answers_draftchange VALUES (70, 7, '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '{"solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/documents/portrait": [null, [{"file": "bf678862-7c50-4616-998e-8d8f92f337b3", "name": "乳酪肖像_月兔 90100070.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "96974fd7b420be3e86ff3cc60fdb406c1ba563f26563bdad052924823464ab02", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97002725-628e-4a6a-bbb6-69a2d3c84d64');
INSERT INTO public.answers_draftchange VALUES (71, 8, '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '{"solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/documents/letters": [null, [{"file": "8213da51-52af-41dd-b55a-164581361a28", "name": "推薦信_月兔 90100070.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "671ecd8240bda4b315202ca61e805d92e1c63585e8f8c695dc7428a7b6e7d642", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97002725-628e-4a6a-bbb6-69a2d3c84d64');
INSERT INTO public.answers_draftchange VALUES (94, 1, '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '{"documents/deed": [null, [{"file": "510c35ca-a2ca-42d8-a3e2-67f5059cefed", "name": "地契_月兔 90100079.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "4a37ae5db23307e7aea934761b740bef53d6d4657976720cb6cc7239ddbe68bb", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'fe45ce69-65c0-494c-86b3-adaf68d39d49');
INSERT INTO public.answers_draftchange VALUES (72, 9, '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '{"solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/documents/letters": [[{"file": "8213da51-52af-41dd-b55a-164581361a28", "name": "推薦信_月兔 90100070.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "671ecd8240bda4b315202ca61e805d92e1c63585e8f8c695dc7428a7b6e7d642", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "8213da51-52af-41dd-b55a-164581361a28", "name": "推薦信_月兔 90100070.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "671ecd8240bda4b315202ca61e805d92e1c63585e8f8c695dc7428a7b6e7d642", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97002725-628e-4a6a-bbb6-69a2d3c84d64');
INSERT INTO public.answers_draftchange VALUES (73, 10, '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '{"burrow/ubn": [null, "90100070"], "burrow/name": [null, "月兔 90100070"], "burrow/oath": [null, true], "burrow/again": [null, "90100070"], "burrow/email": [null, "rabbit@moon.example"], "burrow/story": [null, "我們住在桂樹下。"], "burrow/season": [null, "night"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "burrow/name_en": [null, "Moon Rabbit"], "burrow/tunnels": [null, 12], "burrow/website": [null, "https://moon.example/burrow"], "burrow/door_code": [null, "芝麻開門"], "burrow/moonlight": [null, true], "burrow/crater_name": [null, "第谷"], "burrow/crater_rope": [null, false], "declarations/light": [null, true], "burrow/crater_depth": [null, 100], "burrow/crater_guide": [null, "吳剛"], "declarations/honesty": [null, true], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/name": [null, "藍月"], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/holes": [null, "with"], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/milks": [null, ["goat", "cow"]], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/price": [null, 1200], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/scale": [null, true], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/export/pitch": [null, "A cheese to fly a kite with."], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/market": [null, "earth"], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/months": [null, 12], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/weight": [null, 12.5], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/tasters": [null, [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}]], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/hole_use": [null, ["looks", "other"]], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/export/price_usd": [null, 9.9], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/hole_count": [null, 3], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/weighed_at": [null, "elsewhere"], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/rival_price": [null, 100], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/rival_months": [null, 1], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/declarations/purity": [null, true], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/hole_use_other": [null, "放風箏"], "solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/cheese/weighed_at_other": [null, "桂樹上"]}', '97002725-628e-4a6a-bbb6-69a2d3c84d64');
INSERT INTO public.answers_draftchange VALUES (74, 1, '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '{"documents/deed": [null, [{"file": "49f5500f-71df-4f3e-a9b9-a9b73add86ba", "name": "地契_月兔 90100074.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "9c93890eb47ce96fd8c294ad658ba00f33a03ea2a8a7e8342e3998842b7ab332", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5c6afb95-f983-4f96-83ea-83b6185a4896');
INSERT INTO public.answers_draftchange VALUES (75, 2, '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '{"documents/deed": [[{"file": "49f5500f-71df-4f3e-a9b9-a9b73add86ba", "name": "地契_月兔 90100074.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "9c93890eb47ce96fd8c294ad658ba00f33a03ea2a8a7e8342e3998842b7ab332", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "49f5500f-71df-4f3e-a9b9-a9b73add86ba", "name": "地契_月兔 90100074.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "9c93890eb47ce96fd8c294ad658ba00f33a03ea2a8a7e8342e3998842b7ab332", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5c6afb95-f983-4f96-83ea-83b6185a4896');
INSERT INTO public.answers_draftchange VALUES (76, 3, '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '{"documents/photographs": [null, [{"file": "520cf2af-71fd-427d-8808-282b72ec2f7d", "name": "照片_月兔 90100074.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5c6afb95-f983-4f96-83ea-83b6185a4896');
INSERT INTO public.answers_draftchange VALUES (77, 4, '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '{"documents/photographs": [[{"file": "520cf2af-71fd-427d-8808-282b72ec2f7d", "name": "照片_月兔 90100074.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "520cf2af-71fd-427d-8808-282b72ec2f7d", "name": "照片_月兔 90100074.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "4ee49cb0-462a-475f-a502-2b31caf3fe17", "name": "照片_月兔 90100074_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5c6afb95-f983-4f96-83ea-83b6185a4896');
INSERT INTO public.answers_draftchange VALUES (78, 5, '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '{"solutions/62079c8c-49d6-482c-bab9-5077c1df9551/documents/taste": [null, [{"file": "09943873-363c-417b-ac7b-a7177647a4bf", "name": "品嘗報告_月兔 90100074.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "1214423b140fb03bcb4e3a23b2d7869f9cbb4cb3060ca1212401d953c031f8f4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5c6afb95-f983-4f96-83ea-83b6185a4896');
INSERT INTO public.answers_draftchange VALUES (79, 6, '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '{"solutions/62079c8c-49d6-482c-bab9-5077c1df9551/documents/taste": [[{"file": "09943873-363c-417b-ac7b-a7177647a4bf", "name": "品嘗報告_月兔 90100074.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "1214423b140fb03bcb4e3a23b2d7869f9cbb4cb3060ca1212401d953c031f8f4", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "09943873-363c-417b-ac7b-a7177647a4bf", "name": "品嘗報告_月兔 90100074.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "1214423b140fb03bcb4e3a23b2d7869f9cbb4cb3060ca1212401d953c031f8f4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5c6afb95-f983-4f96-83ea-83b6185a4896');
INSERT INTO public.answers_draftchange VALUES (80, 7, '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '{"solutions/62079c8c-49d6-482c-bab9-5077c1df9551/documents/portrait": [null, [{"file": "a8220e6e-5e20-4786-bd99-fbed192c7d84", "name": "乳酪肖像_月兔 90100074.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c4b69b16e4353b691caf270687c942015a6b9da46cc2c2720450102dc963970e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5c6afb95-f983-4f96-83ea-83b6185a4896');
INSERT INTO public.answers_draftchange VALUES (81, 8, '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '{"solutions/62079c8c-49d6-482c-bab9-5077c1df9551/documents/letters": [null, [{"file": "5df8c028-17c4-44bb-8302-5ecc72b35a16", "name": "推薦信_月兔 90100074.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "125a98f62d04cdc1476abfc61fe98af036817c55d3f370d0850bf3b0121d5a6e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5c6afb95-f983-4f96-83ea-83b6185a4896');
INSERT INTO public.answers_draftchange VALUES (82, 9, '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '{"solutions/62079c8c-49d6-482c-bab9-5077c1df9551/documents/letters": [[{"file": "5df8c028-17c4-44bb-8302-5ecc72b35a16", "name": "推薦信_月兔 90100074.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "125a98f62d04cdc1476abfc61fe98af036817c55d3f370d0850bf3b0121d5a6e", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "5df8c028-17c4-44bb-8302-5ecc72b35a16", "name": "推薦信_月兔 90100074.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "125a98f62d04cdc1476abfc61fe98af036817c55d3f370d0850bf3b0121d5a6e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5c6afb95-f983-4f96-83ea-83b6185a4896');
INSERT INTO public.answers_draftchange VALUES (118, 5, '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '{"solutions/77000ebf-0abd-44e6-836e-227d495dbf15/documents/taste": [null, [{"file": "5ceddae1-69a4-4789-9130-2a1a3a2b289c", "name": "品嘗報告_月兔 90100085.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c23bfb80888412afecf5819f748220ecd9b68eecd4653e257e7be3fbaaad1aa7", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ff14cddc-39d1-4312-8160-13c732eac213');
INSERT INTO public.answers_draftchange VALUES (83, 10, '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '{"burrow/ubn": [null, "90100074"], "burrow/name": [null, "月兔 90100074"], "burrow/oath": [null, true], "burrow/again": [null, "90100074"], "burrow/email": [null, "rabbit@moon.example"], "burrow/story": [null, "我們住在桂樹下。"], "burrow/season": [null, "night"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "burrow/name_en": [null, "Moon Rabbit"], "burrow/tunnels": [null, 12], "burrow/website": [null, "https://moon.example/burrow"], "burrow/door_code": [null, "芝麻開門"], "burrow/moonlight": [null, true], "burrow/crater_name": [null, "第谷"], "burrow/crater_rope": [null, false], "declarations/light": [null, true], "burrow/crater_depth": [null, 100], "burrow/crater_guide": [null, "吳剛"], "declarations/honesty": [null, true], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/name": [null, "藍月"], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/holes": [null, "with"], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/milks": [null, ["goat", "cow"]], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/price": [null, 1200], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/scale": [null, true], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/export/pitch": [null, "A cheese to fly a kite with."], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/market": [null, "earth"], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/months": [null, 12], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/weight": [null, 12.5], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/tasters": [null, [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}]], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/hole_use": [null, ["looks", "other"]], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/export/price_usd": [null, 9.9], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/hole_count": [null, 3], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/weighed_at": [null, "elsewhere"], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/rival_price": [null, 100], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/rival_months": [null, 1], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/declarations/purity": [null, true], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/hole_use_other": [null, "放風箏"], "solutions/62079c8c-49d6-482c-bab9-5077c1df9551/cheese/weighed_at_other": [null, "桂樹上"]}', '5c6afb95-f983-4f96-83ea-83b6185a4896');
INSERT INTO public.answers_draftchange VALUES (84, 1, '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '{"documents/deed": [null, [{"file": "88bce9e5-b16f-4b14-a98d-b9c765f4654a", "name": "地契_月兔 90100075.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "200cb6a2b0be6064173533e9d1f9f6462ffc5ade708210b14c513e26a609c491", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5908ab2f-4df4-458a-a49b-d6d470f30266');
INSERT INTO public.answers_draftchange VALUES (85, 2, '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '{"documents/deed": [[{"file": "88bce9e5-b16f-4b14-a98d-b9c765f4654a", "name": "地契_月兔 90100075.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "200cb6a2b0be6064173533e9d1f9f6462ffc5ade708210b14c513e26a609c491", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "88bce9e5-b16f-4b14-a98d-b9c765f4654a", "name": "地契_月兔 90100075.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "200cb6a2b0be6064173533e9d1f9f6462ffc5ade708210b14c513e26a609c491", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5908ab2f-4df4-458a-a49b-d6d470f30266');
INSERT INTO public.answers_draftchange VALUES (86, 3, '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '{"documents/photographs": [null, [{"file": "27e7954a-864d-4ef0-979d-b33107965e19", "name": "照片_月兔 90100075.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5908ab2f-4df4-458a-a49b-d6d470f30266');
INSERT INTO public.answers_draftchange VALUES (87, 4, '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '{"documents/photographs": [[{"file": "27e7954a-864d-4ef0-979d-b33107965e19", "name": "照片_月兔 90100075.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "27e7954a-864d-4ef0-979d-b33107965e19", "name": "照片_月兔 90100075.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "163c4c16-65b6-459e-b7bd-7ea288ba0095", "name": "照片_月兔 90100075_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5908ab2f-4df4-458a-a49b-d6d470f30266');
INSERT INTO public.answers_draftchange VALUES (88, 5, '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '{"solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/documents/taste": [null, [{"file": "474c5142-ba88-480e-b376-9c59851f6405", "name": "品嘗報告_月兔 90100075.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "71543816e43ee3d9f0bcfd49a1abec2a50f77306cddaed1b59405a114c7341bf", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5908ab2f-4df4-458a-a49b-d6d470f30266');
INSERT INTO public.answers_draftchange VALUES (89, 6, '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '{"solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/documents/taste": [[{"file": "474c5142-ba88-480e-b376-9c59851f6405", "name": "品嘗報告_月兔 90100075.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "71543816e43ee3d9f0bcfd49a1abec2a50f77306cddaed1b59405a114c7341bf", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "474c5142-ba88-480e-b376-9c59851f6405", "name": "品嘗報告_月兔 90100075.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "71543816e43ee3d9f0bcfd49a1abec2a50f77306cddaed1b59405a114c7341bf", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5908ab2f-4df4-458a-a49b-d6d470f30266');
INSERT INTO public.answers_draftchange VALUES (90, 7, '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '{"solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/documents/portrait": [null, [{"file": "37e1f7c6-9b96-429f-b7ec-a5b023d77e7e", "name": "乳酪肖像_月兔 90100075.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "b969b0e105b1591449f00c9140fe0e57128d4af0a88998864002f5f6751abaee", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5908ab2f-4df4-458a-a49b-d6d470f30266');
INSERT INTO public.answers_draftchange VALUES (91, 8, '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '{"solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/documents/letters": [null, [{"file": "8f658874-48f5-4b6c-8225-259511486cea", "name": "推薦信_月兔 90100075.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "1e1584e4a8b110ddc160b2e13d000d15db80ecd47dd6a2d64f19df1887d07423", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5908ab2f-4df4-458a-a49b-d6d470f30266');
INSERT INTO public.answers_draftchange VALUES (92, 9, '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '{"solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/documents/letters": [[{"file": "8f658874-48f5-4b6c-8225-259511486cea", "name": "推薦信_月兔 90100075.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "1e1584e4a8b110ddc160b2e13d000d15db80ecd47dd6a2d64f19df1887d07423", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "8f658874-48f5-4b6c-8225-259511486cea", "name": "推薦信_月兔 90100075.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "1e1584e4a8b110ddc160b2e13d000d15db80ecd47dd6a2d64f19df1887d07423", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '5908ab2f-4df4-458a-a49b-d6d470f30266');
INSERT INTO public.answers_draftchange VALUES (93, 10, '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '{"burrow/ubn": [null, "90100075"], "burrow/name": [null, "月兔 90100075"], "burrow/oath": [null, true], "burrow/again": [null, "90100075"], "burrow/email": [null, "rabbit@moon.example"], "burrow/story": [null, "我們住在桂樹下。"], "burrow/season": [null, "night"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "burrow/name_en": [null, "Moon Rabbit"], "burrow/tunnels": [null, 12], "burrow/website": [null, "https://moon.example/burrow"], "burrow/door_code": [null, "芝麻開門"], "burrow/moonlight": [null, true], "burrow/crater_name": [null, "第谷"], "burrow/crater_rope": [null, false], "declarations/light": [null, true], "burrow/crater_depth": [null, 100], "burrow/crater_guide": [null, "吳剛"], "declarations/honesty": [null, true], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/name": [null, "藍月"], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/holes": [null, "with"], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/milks": [null, ["goat", "cow"]], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/price": [null, 1200], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/scale": [null, true], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/export/pitch": [null, "A cheese to fly a kite with."], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/market": [null, "earth"], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/months": [null, 12], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/weight": [null, 12.5], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/tasters": [null, [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}]], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/hole_use": [null, ["looks", "other"]], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/export/price_usd": [null, 9.9], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/hole_count": [null, 3], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/weighed_at": [null, "elsewhere"], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/rival_price": [null, 100], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/rival_months": [null, 1], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/declarations/purity": [null, true], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/hole_use_other": [null, "放風箏"], "solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/cheese/weighed_at_other": [null, "桂樹上"]}', '5908ab2f-4df4-458a-a49b-d6d470f30266');
INSERT INTO public.answers_draftchange VALUES (95, 2, '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '{"documents/deed": [[{"file": "510c35ca-a2ca-42d8-a3e2-67f5059cefed", "name": "地契_月兔 90100079.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "4a37ae5db23307e7aea934761b740bef53d6d4657976720cb6cc7239ddbe68bb", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "510c35ca-a2ca-42d8-a3e2-67f5059cefed", "name": "地契_月兔 90100079.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "4a37ae5db23307e7aea934761b740bef53d6d4657976720cb6cc7239ddbe68bb", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'fe45ce69-65c0-494c-86b3-adaf68d39d49');
INSERT INTO public.answers_draftchange VALUES (96, 3, '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '{"documents/photographs": [null, [{"file": "34b826b5-a1e5-432c-ba39-e8f4aaa74b23", "name": "照片_月兔 90100079.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'fe45ce69-65c0-494c-86b3-adaf68d39d49');
INSERT INTO public.answers_draftchange VALUES (97, 4, '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '{"documents/photographs": [[{"file": "34b826b5-a1e5-432c-ba39-e8f4aaa74b23", "name": "照片_月兔 90100079.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "34b826b5-a1e5-432c-ba39-e8f4aaa74b23", "name": "照片_月兔 90100079.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "549c3300-8f4a-4a65-bd86-8bfa5d7174e5", "name": "照片_月兔 90100079_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'fe45ce69-65c0-494c-86b3-adaf68d39d49');
INSERT INTO public.answers_draftchange VALUES (98, 5, '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '{"solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/documents/taste": [null, [{"file": "642e1686-57b0-4802-b71c-46d31840e66c", "name": "品嘗報告_月兔 90100079.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "6b488b7e59ecafb548b8be7616826f536d168b04897e51c63812fe76c75b62ac", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'fe45ce69-65c0-494c-86b3-adaf68d39d49');
INSERT INTO public.answers_draftchange VALUES (99, 6, '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '{"solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/documents/taste": [[{"file": "642e1686-57b0-4802-b71c-46d31840e66c", "name": "品嘗報告_月兔 90100079.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "6b488b7e59ecafb548b8be7616826f536d168b04897e51c63812fe76c75b62ac", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "642e1686-57b0-4802-b71c-46d31840e66c", "name": "品嘗報告_月兔 90100079.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "6b488b7e59ecafb548b8be7616826f536d168b04897e51c63812fe76c75b62ac", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'fe45ce69-65c0-494c-86b3-adaf68d39d49');
INSERT INTO public.answers_draftchange VALUES (100, 7, '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '{"solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/documents/portrait": [null, [{"file": "d7e04968-4a22-4921-b0c6-cec78e39f2ca", "name": "乳酪肖像_月兔 90100079.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "e09323d118965c034f709456e4624fa70a0385ae5e5f71b401ca8ea1bce9f2b1", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'fe45ce69-65c0-494c-86b3-adaf68d39d49');
INSERT INTO public.answers_draftchange VALUES (101, 8, '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '{"solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/documents/letters": [null, [{"file": "d2d49098-ea0a-46d6-b12b-34cf97615d92", "name": "推薦信_月兔 90100079.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "55ce89967156a79318c4ea0b1c1246b698d6a8f109387e2dc00e3f6913fbb5b6", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'fe45ce69-65c0-494c-86b3-adaf68d39d49');
INSERT INTO public.answers_draftchange VALUES (102, 9, '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '{"solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/documents/letters": [[{"file": "d2d49098-ea0a-46d6-b12b-34cf97615d92", "name": "推薦信_月兔 90100079.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "55ce89967156a79318c4ea0b1c1246b698d6a8f109387e2dc00e3f6913fbb5b6", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "d2d49098-ea0a-46d6-b12b-34cf97615d92", "name": "推薦信_月兔 90100079.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "55ce89967156a79318c4ea0b1c1246b698d6a8f109387e2dc00e3f6913fbb5b6", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'fe45ce69-65c0-494c-86b3-adaf68d39d49');
INSERT INTO public.answers_draftchange VALUES (103, 10, '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '{"burrow/ubn": [null, "90100079"], "burrow/name": [null, "月兔 90100079"], "burrow/oath": [null, true], "burrow/again": [null, "90100079"], "burrow/email": [null, "rabbit@moon.example"], "burrow/story": [null, "我們住在桂樹下。"], "burrow/season": [null, "night"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "burrow/name_en": [null, "Moon Rabbit"], "burrow/tunnels": [null, 12], "burrow/website": [null, "https://moon.example/burrow"], "burrow/door_code": [null, "芝麻開門"], "burrow/moonlight": [null, true], "burrow/crater_name": [null, "第谷"], "burrow/crater_rope": [null, false], "declarations/light": [null, true], "burrow/crater_depth": [null, 100], "burrow/crater_guide": [null, "吳剛"], "declarations/honesty": [null, true], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/name": [null, "藍月"], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/holes": [null, "with"], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/milks": [null, ["goat", "cow"]], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/price": [null, 1200], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/scale": [null, true], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/export/pitch": [null, "A cheese to fly a kite with."], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/market": [null, "earth"], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/months": [null, 12], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/weight": [null, 12.5], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/tasters": [null, [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}]], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/hole_use": [null, ["looks", "other"]], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/export/price_usd": [null, 9.9], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/hole_count": [null, 3], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/weighed_at": [null, "elsewhere"], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/rival_price": [null, 100], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/rival_months": [null, 1], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/declarations/purity": [null, true], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/hole_use_other": [null, "放風箏"], "solutions/cacbc1dd-b68f-4309-aee4-f4d00d0db7d6/cheese/weighed_at_other": [null, "桂樹上"]}', 'fe45ce69-65c0-494c-86b3-adaf68d39d49');
INSERT INTO public.answers_draftchange VALUES (104, 1, '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '{"documents/deed": [null, [{"file": "cdf7ce27-757f-4dc6-b1ce-332785415263", "name": "地契_月兔 90100080.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "957ce1031c1580f99d58495689bcb53ac9ec24ef11b094f7a21a69278d31691e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '7a212976-363b-4063-9e22-19bf1325341e');
INSERT INTO public.answers_draftchange VALUES (105, 2, '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '{"documents/deed": [[{"file": "cdf7ce27-757f-4dc6-b1ce-332785415263", "name": "地契_月兔 90100080.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "957ce1031c1580f99d58495689bcb53ac9ec24ef11b094f7a21a69278d31691e", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "cdf7ce27-757f-4dc6-b1ce-332785415263", "name": "地契_月兔 90100080.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "957ce1031c1580f99d58495689bcb53ac9ec24ef11b094f7a21a69278d31691e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '7a212976-363b-4063-9e22-19bf1325341e');
INSERT INTO public.answers_draftchange VALUES (106, 3, '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '{"documents/photographs": [null, [{"file": "ea0484eb-2631-4245-bc21-d2ad48df49f8", "name": "照片_月兔 90100080.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '7a212976-363b-4063-9e22-19bf1325341e');
INSERT INTO public.answers_draftchange VALUES (107, 4, '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '{"documents/photographs": [[{"file": "ea0484eb-2631-4245-bc21-d2ad48df49f8", "name": "照片_月兔 90100080.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "ea0484eb-2631-4245-bc21-d2ad48df49f8", "name": "照片_月兔 90100080.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "043b8be4-2f5a-4cd3-b6de-182539d11b41", "name": "照片_月兔 90100080_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '7a212976-363b-4063-9e22-19bf1325341e');
INSERT INTO public.answers_draftchange VALUES (108, 5, '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '{"solutions/dd03221a-f905-4028-800a-913034e88aa0/documents/taste": [null, [{"file": "81f6e5e8-fa80-463f-afde-7acac3bc22c9", "name": "品嘗報告_月兔 90100080.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "ab00babda3bda37b634ceeb81da918e70addc60bf744cba6a5ad50f0d8e6787c", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '7a212976-363b-4063-9e22-19bf1325341e');
INSERT INTO public.answers_draftchange VALUES (109, 6, '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '{"solutions/dd03221a-f905-4028-800a-913034e88aa0/documents/taste": [[{"file": "81f6e5e8-fa80-463f-afde-7acac3bc22c9", "name": "品嘗報告_月兔 90100080.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "ab00babda3bda37b634ceeb81da918e70addc60bf744cba6a5ad50f0d8e6787c", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "81f6e5e8-fa80-463f-afde-7acac3bc22c9", "name": "品嘗報告_月兔 90100080.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "ab00babda3bda37b634ceeb81da918e70addc60bf744cba6a5ad50f0d8e6787c", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '7a212976-363b-4063-9e22-19bf1325341e');
INSERT INTO public.answers_draftchange VALUES (110, 7, '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '{"solutions/dd03221a-f905-4028-800a-913034e88aa0/documents/portrait": [null, [{"file": "0ccc3a04-4d2a-4668-89a3-b915ee352037", "name": "乳酪肖像_月兔 90100080.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "d5a5bd38f8379bd45c324e2c86905044744a2e477d028bfefb05ef8b7870c8cd", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '7a212976-363b-4063-9e22-19bf1325341e');
INSERT INTO public.answers_draftchange VALUES (111, 8, '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '{"solutions/dd03221a-f905-4028-800a-913034e88aa0/documents/letters": [null, [{"file": "6bd01ae0-4ce8-4575-83f4-a43c2a6a98b2", "name": "推薦信_月兔 90100080.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "7b89c2ee1b2467fdf5d940af22b3e979a8b785e9da44c10162105488b48515b3", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '7a212976-363b-4063-9e22-19bf1325341e');
INSERT INTO public.answers_draftchange VALUES (112, 9, '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '{"solutions/dd03221a-f905-4028-800a-913034e88aa0/documents/letters": [[{"file": "6bd01ae0-4ce8-4575-83f4-a43c2a6a98b2", "name": "推薦信_月兔 90100080.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "7b89c2ee1b2467fdf5d940af22b3e979a8b785e9da44c10162105488b48515b3", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "6bd01ae0-4ce8-4575-83f4-a43c2a6a98b2", "name": "推薦信_月兔 90100080.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "7b89c2ee1b2467fdf5d940af22b3e979a8b785e9da44c10162105488b48515b3", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '7a212976-363b-4063-9e22-19bf1325341e');
INSERT INTO public.answers_draftchange VALUES (113, 10, '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '{"burrow/ubn": [null, "90100080"], "burrow/name": [null, "月兔 90100080"], "burrow/oath": [null, true], "burrow/again": [null, "90100080"], "burrow/email": [null, "rabbit@moon.example"], "burrow/story": [null, "我們住在桂樹下。"], "burrow/season": [null, "night"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "burrow/name_en": [null, "Moon Rabbit"], "burrow/tunnels": [null, 12], "burrow/website": [null, "https://moon.example/burrow"], "burrow/door_code": [null, "芝麻開門"], "burrow/moonlight": [null, true], "burrow/crater_name": [null, "第谷"], "burrow/crater_rope": [null, false], "declarations/light": [null, true], "burrow/crater_depth": [null, 100], "burrow/crater_guide": [null, "吳剛"], "declarations/honesty": [null, true], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/name": [null, "藍月"], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/holes": [null, "with"], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/milks": [null, ["goat", "cow"]], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/price": [null, 1200], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/scale": [null, true], "solutions/dd03221a-f905-4028-800a-913034e88aa0/export/pitch": [null, "A cheese to fly a kite with."], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/market": [null, "earth"], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/months": [null, 12], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/weight": [null, 12.5], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/tasters": [null, [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}]], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/hole_use": [null, ["looks", "other"]], "solutions/dd03221a-f905-4028-800a-913034e88aa0/export/price_usd": [null, 9.9], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/hole_count": [null, 3], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/weighed_at": [null, "elsewhere"], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/rival_price": [null, 100], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/rival_months": [null, 1], "solutions/dd03221a-f905-4028-800a-913034e88aa0/declarations/purity": [null, true], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/hole_use_other": [null, "放風箏"], "solutions/dd03221a-f905-4028-800a-913034e88aa0/cheese/weighed_at_other": [null, "桂樹上"]}', '7a212976-363b-4063-9e22-19bf1325341e');
INSERT INTO public.answers_draftchange VALUES (114, 1, '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '{"documents/deed": [null, [{"file": "1fca9f67-e020-4ecc-9f3b-9297b03d50b0", "name": "地契_月兔 90100085.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "706bc4983ab0c072d041272b090c1ef43f825db05adac1c30a98091bcb8a40f4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ff14cddc-39d1-4312-8160-13c732eac213');
INSERT INTO public.answers_draftchange VALUES (115, 2, '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '{"documents/deed": [[{"file": "1fca9f67-e020-4ecc-9f3b-9297b03d50b0", "name": "地契_月兔 90100085.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "706bc4983ab0c072d041272b090c1ef43f825db05adac1c30a98091bcb8a40f4", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "1fca9f67-e020-4ecc-9f3b-9297b03d50b0", "name": "地契_月兔 90100085.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "706bc4983ab0c072d041272b090c1ef43f825db05adac1c30a98091bcb8a40f4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ff14cddc-39d1-4312-8160-13c732eac213');
INSERT INTO public.answers_draftchange VALUES (116, 3, '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '{"documents/photographs": [null, [{"file": "db0f1c02-2b1a-4891-ae6b-facae09cb525", "name": "照片_月兔 90100085.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ff14cddc-39d1-4312-8160-13c732eac213');
INSERT INTO public.answers_draftchange VALUES (117, 4, '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '{"documents/photographs": [[{"file": "db0f1c02-2b1a-4891-ae6b-facae09cb525", "name": "照片_月兔 90100085.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "db0f1c02-2b1a-4891-ae6b-facae09cb525", "name": "照片_月兔 90100085.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "2d650987-f42a-4102-b403-3862448ad319", "name": "照片_月兔 90100085_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ff14cddc-39d1-4312-8160-13c732eac213');
INSERT INTO public.answers_draftchange VALUES (119, 6, '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '{"solutions/77000ebf-0abd-44e6-836e-227d495dbf15/documents/taste": [[{"file": "5ceddae1-69a4-4789-9130-2a1a3a2b289c", "name": "品嘗報告_月兔 90100085.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c23bfb80888412afecf5819f748220ecd9b68eecd4653e257e7be3fbaaad1aa7", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "5ceddae1-69a4-4789-9130-2a1a3a2b289c", "name": "品嘗報告_月兔 90100085.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "c23bfb80888412afecf5819f748220ecd9b68eecd4653e257e7be3fbaaad1aa7", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ff14cddc-39d1-4312-8160-13c732eac213');
INSERT INTO public.answers_draftchange VALUES (120, 7, '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '{"solutions/77000ebf-0abd-44e6-836e-227d495dbf15/documents/portrait": [null, [{"file": "020c8f43-6ddf-4a33-8ec6-77009220f5ac", "name": "乳酪肖像_月兔 90100085.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "040e02d7d7f0b6f2cfcd9a60bd1655e9fc9d91219181f5d826dbc220f2b1cea7", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ff14cddc-39d1-4312-8160-13c732eac213');
INSERT INTO public.answers_draftchange VALUES (121, 8, '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '{"solutions/77000ebf-0abd-44e6-836e-227d495dbf15/documents/letters": [null, [{"file": "b189dd26-d804-4c4a-bd96-e27eb8bbfc26", "name": "推薦信_月兔 90100085.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "a711d6f2dd685faf8073445d6d163838b3d7b970f3be33525b076b94ae98dfaf", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ff14cddc-39d1-4312-8160-13c732eac213');
INSERT INTO public.answers_draftchange VALUES (122, 9, '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '{"solutions/77000ebf-0abd-44e6-836e-227d495dbf15/documents/letters": [[{"file": "b189dd26-d804-4c4a-bd96-e27eb8bbfc26", "name": "推薦信_月兔 90100085.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "a711d6f2dd685faf8073445d6d163838b3d7b970f3be33525b076b94ae98dfaf", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "b189dd26-d804-4c4a-bd96-e27eb8bbfc26", "name": "推薦信_月兔 90100085.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "a711d6f2dd685faf8073445d6d163838b3d7b970f3be33525b076b94ae98dfaf", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ff14cddc-39d1-4312-8160-13c732eac213');
INSERT INTO public.answers_draftchange VALUES (123, 10, '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '{"burrow/ubn": [null, "90100085"], "burrow/name": [null, "月兔 90100085"], "burrow/oath": [null, true], "burrow/again": [null, "90100085"], "burrow/email": [null, "rabbit@moon.example"], "burrow/story": [null, "我們住在桂樹下。"], "burrow/season": [null, "night"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "burrow/name_en": [null, "Moon Rabbit"], "burrow/tunnels": [null, 12], "burrow/website": [null, "https://moon.example/burrow"], "burrow/door_code": [null, "芝麻開門"], "burrow/moonlight": [null, true], "burrow/crater_name": [null, "第谷"], "burrow/crater_rope": [null, false], "declarations/light": [null, true], "burrow/crater_depth": [null, 100], "burrow/crater_guide": [null, "吳剛"], "declarations/honesty": [null, true], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/name": [null, "藍月"], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/holes": [null, "with"], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/milks": [null, ["goat", "cow"]], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/price": [null, 1200], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/scale": [null, true], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/export/pitch": [null, "A cheese to fly a kite with."], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/market": [null, "earth"], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/months": [null, 12], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/weight": [null, 12.5], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/tasters": [null, [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}]], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/hole_use": [null, ["looks", "other"]], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/export/price_usd": [null, 9.9], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/hole_count": [null, 3], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/weighed_at": [null, "elsewhere"], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/rival_price": [null, 100], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/rival_months": [null, 1], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/declarations/purity": [null, true], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/hole_use_other": [null, "放風箏"], "solutions/77000ebf-0abd-44e6-836e-227d495dbf15/cheese/weighed_at_other": [null, "桂樹上"]}', 'ff14cddc-39d1-4312-8160-13c732eac213');
INSERT INTO public.answers_draftchange VALUES (124, 1, '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '{"documents/deed": [null, [{"file": "7cf51b44-f2a8-4361-9afc-f3785ccca101", "name": "地契_月兔 90100091.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "b0b26fb3e79d9ca91e9f752e92e82a51c90b03c201dc5ec28e4458f50f862a38", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a');
INSERT INTO public.answers_draftchange VALUES (125, 2, '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '{"documents/deed": [[{"file": "7cf51b44-f2a8-4361-9afc-f3785ccca101", "name": "地契_月兔 90100091.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "b0b26fb3e79d9ca91e9f752e92e82a51c90b03c201dc5ec28e4458f50f862a38", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "7cf51b44-f2a8-4361-9afc-f3785ccca101", "name": "地契_月兔 90100091.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "b0b26fb3e79d9ca91e9f752e92e82a51c90b03c201dc5ec28e4458f50f862a38", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a');
INSERT INTO public.answers_draftchange VALUES (126, 3, '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '{"documents/photographs": [null, [{"file": "4a183e85-1d89-4587-adf6-5abcde5334ff", "name": "照片_月兔 90100091.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a');
INSERT INTO public.answers_draftchange VALUES (127, 4, '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '{"documents/photographs": [[{"file": "4a183e85-1d89-4587-adf6-5abcde5334ff", "name": "照片_月兔 90100091.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "4a183e85-1d89-4587-adf6-5abcde5334ff", "name": "照片_月兔 90100091.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "8cd5308c-b76b-4ff6-ad21-847226b0f660", "name": "照片_月兔 90100091_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a');
INSERT INTO public.answers_draftchange VALUES (128, 5, '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '{"solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/documents/taste": [null, [{"file": "660b8704-71ae-4a1f-9f58-ed98101423fc", "name": "品嘗報告_月兔 90100091.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "e7e6cdd2b6084bddd7dab88ef893d5b205093e135b92875f79bd9e35b2e1ab36", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a');
INSERT INTO public.answers_draftchange VALUES (129, 6, '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '{"solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/documents/taste": [[{"file": "660b8704-71ae-4a1f-9f58-ed98101423fc", "name": "品嘗報告_月兔 90100091.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "e7e6cdd2b6084bddd7dab88ef893d5b205093e135b92875f79bd9e35b2e1ab36", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "660b8704-71ae-4a1f-9f58-ed98101423fc", "name": "品嘗報告_月兔 90100091.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "e7e6cdd2b6084bddd7dab88ef893d5b205093e135b92875f79bd9e35b2e1ab36", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a');
INSERT INTO public.answers_draftchange VALUES (130, 7, '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '{"solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/documents/portrait": [null, [{"file": "fe2a52e0-f980-4cd5-99dc-2bc74f218392", "name": "乳酪肖像_月兔 90100091.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c8f5e297a80eb5b42069242b88a21c5f962741f798f134cecadfeec14d729e84", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a');
INSERT INTO public.answers_draftchange VALUES (131, 8, '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '{"solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/documents/letters": [null, [{"file": "5a29a4fe-6901-46e0-bea2-6d66f6fd9f5d", "name": "推薦信_月兔 90100091.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "6d2ee50ddcdbf59f226765b8c2fc66346bea46ce0897fc0811cde7117becd1e2", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a');
INSERT INTO public.answers_draftchange VALUES (132, 9, '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '{"solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/documents/letters": [[{"file": "5a29a4fe-6901-46e0-bea2-6d66f6fd9f5d", "name": "推薦信_月兔 90100091.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "6d2ee50ddcdbf59f226765b8c2fc66346bea46ce0897fc0811cde7117becd1e2", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "5a29a4fe-6901-46e0-bea2-6d66f6fd9f5d", "name": "推薦信_月兔 90100091.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "6d2ee50ddcdbf59f226765b8c2fc66346bea46ce0897fc0811cde7117becd1e2", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a');
INSERT INTO public.answers_draftchange VALUES (133, 10, '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '{"burrow/ubn": [null, "90100091"], "burrow/name": [null, "月兔 90100091"], "burrow/oath": [null, true], "burrow/again": [null, "90100091"], "burrow/email": [null, "rabbit@moon.example"], "burrow/story": [null, "我們住在桂樹下。"], "burrow/season": [null, "night"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "burrow/name_en": [null, "Moon Rabbit"], "burrow/tunnels": [null, 12], "burrow/website": [null, "https://moon.example/burrow"], "burrow/door_code": [null, "芝麻開門"], "burrow/moonlight": [null, true], "burrow/crater_name": [null, "第谷"], "burrow/crater_rope": [null, false], "declarations/light": [null, true], "burrow/crater_depth": [null, 100], "burrow/crater_guide": [null, "吳剛"], "declarations/honesty": [null, true], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/name": [null, "藍月"], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/holes": [null, "with"], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/milks": [null, ["goat", "cow"]], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/price": [null, 1200], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/scale": [null, true], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/export/pitch": [null, "A cheese to fly a kite with."], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/market": [null, "earth"], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/months": [null, 12], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/weight": [null, 12.5], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/tasters": [null, [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}]], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/hole_use": [null, ["looks", "other"]], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/export/price_usd": [null, 9.9], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/hole_count": [null, 3], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/weighed_at": [null, "elsewhere"], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/rival_price": [null, 100], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/rival_months": [null, 1], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/declarations/purity": [null, true], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/hole_use_other": [null, "放風箏"], "solutions/64c4bcbc-35fb-400f-89aa-983a6591fae1/cheese/weighed_at_other": [null, "桂樹上"]}', '97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a');
INSERT INTO public.answers_draftchange VALUES (134, 1, '2030-02-10 04:00:00+00', 'ec081bcc-baa2-468f-97ba-db36a4ccc329', '{"solutions/718c74ca-8e36-4728-9a6b-b93ab842b1ea/documents/taste": [null, [{"file": "1fc99458-6817-4f99-87a0-dece611d7469", "name": "品嘗報告_月兔 90100096.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "91d68b744bec2215622b248ce49aaab2a6040cc9855e38f958cf82540d5272c7", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'd5f4764d-5a89-4f6b-8dff-eadb9a573c5b');
INSERT INTO public.answers_draftchange VALUES (135, 2, '2030-02-10 04:00:00+00', 'ec081bcc-baa2-468f-97ba-db36a4ccc329', '{"solutions/718c74ca-8e36-4728-9a6b-b93ab842b1ea/documents/taste": [[{"file": "1fc99458-6817-4f99-87a0-dece611d7469", "name": "品嘗報告_月兔 90100096.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "91d68b744bec2215622b248ce49aaab2a6040cc9855e38f958cf82540d5272c7", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "1fc99458-6817-4f99-87a0-dece611d7469", "name": "品嘗報告_月兔 90100096.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "91d68b744bec2215622b248ce49aaab2a6040cc9855e38f958cf82540d5272c7", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'd5f4764d-5a89-4f6b-8dff-eadb9a573c5b');
INSERT INTO public.answers_draftchange VALUES (136, 3, '2030-02-10 04:00:00+00', 'ec081bcc-baa2-468f-97ba-db36a4ccc329', '{"burrow/ubn": [null, "90100096"], "burrow/name": [null, "月兔 90100096"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/718c74ca-8e36-4728-9a6b-b93ab842b1ea/cheese/name": [null, "藍月"], "solutions/718c74ca-8e36-4728-9a6b-b93ab842b1ea/cheese/holes": [null, "with"], "solutions/718c74ca-8e36-4728-9a6b-b93ab842b1ea/cheese/milks": [null, ["goat", "cow"]], "solutions/718c74ca-8e36-4728-9a6b-b93ab842b1ea/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/718c74ca-8e36-4728-9a6b-b93ab842b1ea/cheese/hole_count": [null, 3]}', 'd5f4764d-5a89-4f6b-8dff-eadb9a573c5b');
INSERT INTO public.answers_draftchange VALUES (137, 1, '2030-02-10 04:00:00+00', 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', '{"solutions/26b5beee-a088-43af-8407-d8395c33f4ff/documents/taste": [null, [{"file": "1a473456-bfee-4f69-9772-40e5d2e7560b", "name": "品嘗報告_月兔 90100103.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "4935b6f93f20a5e9254896d3d977fe20971e50aed515aaf8c8d05d2f62d19a50", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '41327780-8946-40e8-8068-0c9cfcd8f6c1');
INSERT INTO public.answers_draftchange VALUES (138, 2, '2030-02-10 04:00:00+00', 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', '{"solutions/26b5beee-a088-43af-8407-d8395c33f4ff/documents/taste": [[{"file": "1a473456-bfee-4f69-9772-40e5d2e7560b", "name": "品嘗報告_月兔 90100103.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "4935b6f93f20a5e9254896d3d977fe20971e50aed515aaf8c8d05d2f62d19a50", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "1a473456-bfee-4f69-9772-40e5d2e7560b", "name": "品嘗報告_月兔 90100103.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "4935b6f93f20a5e9254896d3d977fe20971e50aed515aaf8c8d05d2f62d19a50", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '41327780-8946-40e8-8068-0c9cfcd8f6c1');
INSERT INTO public.answers_draftchange VALUES (139, 3, '2030-02-10 04:00:00+00', 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', '{"burrow/ubn": [null, "90100103"], "burrow/name": [null, "月兔 90100103"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/26b5beee-a088-43af-8407-d8395c33f4ff/cheese/name": [null, "藍月"], "solutions/26b5beee-a088-43af-8407-d8395c33f4ff/cheese/holes": [null, "with"], "solutions/26b5beee-a088-43af-8407-d8395c33f4ff/cheese/milks": [null, ["goat", "cow"]], "solutions/26b5beee-a088-43af-8407-d8395c33f4ff/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/26b5beee-a088-43af-8407-d8395c33f4ff/cheese/hole_count": [null, 3]}', '41327780-8946-40e8-8068-0c9cfcd8f6c1');
INSERT INTO public.answers_draftchange VALUES (140, 1, '2030-02-10 04:00:00+00', '6ee3f6da-4050-48ee-92b2-327d27e72da8', '{"solutions/50e8e7ce-bf2d-40e8-894c-e172fcceb264/documents/taste": [null, [{"file": "9b81bd25-4ecf-4cb0-bd9f-fe7e374167d5", "name": "品嘗報告_月兔 90100108.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "27c81bbdf228491fbc567fa78ee094a8c276bea5b6a2b1f69386479bf2bf4edd", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ed877c60-7ebd-4252-8d6a-a52f78899d41');
INSERT INTO public.answers_draftchange VALUES (141, 2, '2030-02-10 04:00:00+00', '6ee3f6da-4050-48ee-92b2-327d27e72da8', '{"solutions/50e8e7ce-bf2d-40e8-894c-e172fcceb264/documents/taste": [[{"file": "9b81bd25-4ecf-4cb0-bd9f-fe7e374167d5", "name": "品嘗報告_月兔 90100108.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "27c81bbdf228491fbc567fa78ee094a8c276bea5b6a2b1f69386479bf2bf4edd", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "9b81bd25-4ecf-4cb0-bd9f-fe7e374167d5", "name": "品嘗報告_月兔 90100108.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "27c81bbdf228491fbc567fa78ee094a8c276bea5b6a2b1f69386479bf2bf4edd", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'ed877c60-7ebd-4252-8d6a-a52f78899d41');
INSERT INTO public.answers_draftchange VALUES (142, 3, '2030-02-10 04:00:00+00', '6ee3f6da-4050-48ee-92b2-327d27e72da8', '{"burrow/ubn": [null, "90100108"], "burrow/name": [null, "月兔 90100108"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/50e8e7ce-bf2d-40e8-894c-e172fcceb264/cheese/name": [null, "藍月"], "solutions/50e8e7ce-bf2d-40e8-894c-e172fcceb264/cheese/holes": [null, "with"], "solutions/50e8e7ce-bf2d-40e8-894c-e172fcceb264/cheese/milks": [null, ["goat", "cow"]], "solutions/50e8e7ce-bf2d-40e8-894c-e172fcceb264/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/50e8e7ce-bf2d-40e8-894c-e172fcceb264/cheese/hole_count": [null, 3]}', 'ed877c60-7ebd-4252-8d6a-a52f78899d41');
INSERT INTO public.answers_draftchange VALUES (143, 1, '2030-02-10 04:00:00+00', 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', '{"solutions/29fe09a0-246a-441a-8d5f-4c8990496647/documents/taste": [null, [{"file": "41602c08-218d-4798-9373-998d22dfb2c6", "name": "品嘗報告_月兔 90100114.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "754a37b94e036299ce9113ee76686371c1ebe6982e3bfb61e33536573924e708", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'a0d37f47-2a98-4496-8df7-abf463a9ed1c');
INSERT INTO public.answers_draftchange VALUES (144, 2, '2030-02-10 04:00:00+00', 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', '{"solutions/29fe09a0-246a-441a-8d5f-4c8990496647/documents/taste": [[{"file": "41602c08-218d-4798-9373-998d22dfb2c6", "name": "品嘗報告_月兔 90100114.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "754a37b94e036299ce9113ee76686371c1ebe6982e3bfb61e33536573924e708", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "41602c08-218d-4798-9373-998d22dfb2c6", "name": "品嘗報告_月兔 90100114.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "754a37b94e036299ce9113ee76686371c1ebe6982e3bfb61e33536573924e708", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'a0d37f47-2a98-4496-8df7-abf463a9ed1c');
INSERT INTO public.answers_draftchange VALUES (145, 3, '2030-02-10 04:00:00+00', 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', '{"burrow/ubn": [null, "90100114"], "burrow/name": [null, "月兔 90100114"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/29fe09a0-246a-441a-8d5f-4c8990496647/cheese/name": [null, "藍月"], "solutions/29fe09a0-246a-441a-8d5f-4c8990496647/cheese/holes": [null, "with"], "solutions/29fe09a0-246a-441a-8d5f-4c8990496647/cheese/milks": [null, ["goat", "cow"]], "solutions/29fe09a0-246a-441a-8d5f-4c8990496647/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/29fe09a0-246a-441a-8d5f-4c8990496647/cheese/hole_count": [null, 3]}', 'a0d37f47-2a98-4496-8df7-abf463a9ed1c');
INSERT INTO public.answers_draftchange VALUES (146, 1, '2030-02-10 04:00:00+00', '8597ab07-3f27-4631-932a-cf63142b6831', '{"solutions/e687cd6b-0c38-4afa-b239-2990bb60bdcb/documents/taste": [null, [{"file": "6ef00327-339e-4f66-8648-b70261432c12", "name": "品嘗報告_月兔 90100119.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "f46dd13b52a2dd60b3166a31a239647b76afe7d56f2bddd8645a4b411ad1b412", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '045536a2-1af4-403b-9693-69d7b30ca01c');
INSERT INTO public.answers_draftchange VALUES (147, 2, '2030-02-10 04:00:00+00', '8597ab07-3f27-4631-932a-cf63142b6831', '{"solutions/e687cd6b-0c38-4afa-b239-2990bb60bdcb/documents/taste": [[{"file": "6ef00327-339e-4f66-8648-b70261432c12", "name": "品嘗報告_月兔 90100119.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "f46dd13b52a2dd60b3166a31a239647b76afe7d56f2bddd8645a4b411ad1b412", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "6ef00327-339e-4f66-8648-b70261432c12", "name": "品嘗報告_月兔 90100119.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "f46dd13b52a2dd60b3166a31a239647b76afe7d56f2bddd8645a4b411ad1b412", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '045536a2-1af4-403b-9693-69d7b30ca01c');
INSERT INTO public.answers_draftchange VALUES (148, 3, '2030-02-10 04:00:00+00', '8597ab07-3f27-4631-932a-cf63142b6831', '{"burrow/ubn": [null, "90100119"], "burrow/name": [null, "月兔 90100119"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/e687cd6b-0c38-4afa-b239-2990bb60bdcb/cheese/name": [null, "藍月"], "solutions/e687cd6b-0c38-4afa-b239-2990bb60bdcb/cheese/holes": [null, "with"], "solutions/e687cd6b-0c38-4afa-b239-2990bb60bdcb/cheese/milks": [null, ["goat", "cow"]], "solutions/e687cd6b-0c38-4afa-b239-2990bb60bdcb/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/e687cd6b-0c38-4afa-b239-2990bb60bdcb/cheese/hole_count": [null, 3]}', '045536a2-1af4-403b-9693-69d7b30ca01c');
INSERT INTO public.answers_draftchange VALUES (149, 1, '2030-02-10 04:00:00+00', '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', '{"solutions/308e045c-2976-4cd1-b4c3-09eb872ee5c3/documents/taste": [null, [{"file": "98a5731f-7d5c-4f2a-9197-c26d3814b184", "name": "品嘗報告_月兔 90100120.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "f64ba94166077c9127958013f262bdd7a54cfdc5d6fde77ce583e80267b63841", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'f0d81c26-efdf-4f4a-856a-9e50c98968ad');
INSERT INTO public.answers_draftchange VALUES (150, 2, '2030-02-10 04:00:00+00', '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', '{"solutions/308e045c-2976-4cd1-b4c3-09eb872ee5c3/documents/taste": [[{"file": "98a5731f-7d5c-4f2a-9197-c26d3814b184", "name": "品嘗報告_月兔 90100120.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "f64ba94166077c9127958013f262bdd7a54cfdc5d6fde77ce583e80267b63841", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "98a5731f-7d5c-4f2a-9197-c26d3814b184", "name": "品嘗報告_月兔 90100120.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "f64ba94166077c9127958013f262bdd7a54cfdc5d6fde77ce583e80267b63841", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'f0d81c26-efdf-4f4a-856a-9e50c98968ad');
INSERT INTO public.answers_draftchange VALUES (151, 3, '2030-02-10 04:00:00+00', '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', '{"burrow/ubn": [null, "90100120"], "burrow/name": [null, "月兔 90100120"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/308e045c-2976-4cd1-b4c3-09eb872ee5c3/cheese/name": [null, "藍月"], "solutions/308e045c-2976-4cd1-b4c3-09eb872ee5c3/cheese/holes": [null, "with"], "solutions/308e045c-2976-4cd1-b4c3-09eb872ee5c3/cheese/milks": [null, ["goat", "cow"]], "solutions/308e045c-2976-4cd1-b4c3-09eb872ee5c3/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/308e045c-2976-4cd1-b4c3-09eb872ee5c3/cheese/hole_count": [null, 3]}', 'f0d81c26-efdf-4f4a-856a-9e50c98968ad');
INSERT INTO public.answers_draftchange VALUES (152, 1, '2030-02-10 04:00:00+00', '55fea98c-db29-4c16-b3fc-caaa82cd64a0', '{"solutions/02a8347d-145e-4b73-afa7-a20f5def1531/documents/taste": [null, [{"file": "1d364d9d-db01-4c9a-81a1-bce9ecb3d909", "name": "品嘗報告_月兔 90100125.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "bf7487469b605ff399d3376e2e71c4e5265a5d2f9491f476d74cb88ac15a2b4e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'dc95a357-6225-4bf4-a1d5-9918cef4f1c2');
INSERT INTO public.answers_draftchange VALUES (164, 1, '2030-02-10 04:00:00+00', '81ce9a57-b613-4309-8120-004015be55dc', '{"solutions/9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba/documents/taste": [null, [{"file": "b4773267-7566-4eff-b8a1-09b524a3e91b", "name": "品嘗報告_月兔 90100146.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "781407ebfab5424092205e81373cb516301b67d5f00be27ca767b3d4ad0038a4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'fe189acf-fe40-4757-859d-0e4a98840d27');
INSERT INTO public.answers_draftchange VALUES (153, 2, '2030-02-10 04:00:00+00', '55fea98c-db29-4c16-b3fc-caaa82cd64a0', '{"solutions/02a8347d-145e-4b73-afa7-a20f5def1531/documents/taste": [[{"file": "1d364d9d-db01-4c9a-81a1-bce9ecb3d909", "name": "品嘗報告_月兔 90100125.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "bf7487469b605ff399d3376e2e71c4e5265a5d2f9491f476d74cb88ac15a2b4e", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "1d364d9d-db01-4c9a-81a1-bce9ecb3d909", "name": "品嘗報告_月兔 90100125.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "bf7487469b605ff399d3376e2e71c4e5265a5d2f9491f476d74cb88ac15a2b4e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'dc95a357-6225-4bf4-a1d5-9918cef4f1c2');
INSERT INTO public.answers_draftchange VALUES (154, 3, '2030-02-10 04:00:00+00', '55fea98c-db29-4c16-b3fc-caaa82cd64a0', '{"burrow/ubn": [null, "90100125"], "burrow/name": [null, "月兔 90100125"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/02a8347d-145e-4b73-afa7-a20f5def1531/cheese/name": [null, "藍月"], "solutions/02a8347d-145e-4b73-afa7-a20f5def1531/cheese/holes": [null, "with"], "solutions/02a8347d-145e-4b73-afa7-a20f5def1531/cheese/milks": [null, ["goat", "cow"]], "solutions/02a8347d-145e-4b73-afa7-a20f5def1531/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/02a8347d-145e-4b73-afa7-a20f5def1531/cheese/hole_count": [null, 3]}', 'dc95a357-6225-4bf4-a1d5-9918cef4f1c2');
INSERT INTO public.answers_draftchange VALUES (155, 1, '2030-02-10 04:00:00+00', 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', '{"solutions/77ee9dc0-1151-4258-95a5-eba79f65d4b3/documents/taste": [null, [{"file": "976c8654-4675-4f77-8488-2f3f1bd01f38", "name": "品嘗報告_月兔 90100130.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "172bead0041c03feb3034caf476506cd7a397f40eca1d8b4d4de4e8de810044b", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '01a13c6a-117a-468c-8651-6df391bc48cf');
INSERT INTO public.answers_draftchange VALUES (156, 2, '2030-02-10 04:00:00+00', 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', '{"solutions/77ee9dc0-1151-4258-95a5-eba79f65d4b3/documents/taste": [[{"file": "976c8654-4675-4f77-8488-2f3f1bd01f38", "name": "品嘗報告_月兔 90100130.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "172bead0041c03feb3034caf476506cd7a397f40eca1d8b4d4de4e8de810044b", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "976c8654-4675-4f77-8488-2f3f1bd01f38", "name": "品嘗報告_月兔 90100130.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "172bead0041c03feb3034caf476506cd7a397f40eca1d8b4d4de4e8de810044b", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '01a13c6a-117a-468c-8651-6df391bc48cf');
INSERT INTO public.answers_draftchange VALUES (157, 3, '2030-02-10 04:00:00+00', 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', '{"burrow/ubn": [null, "90100130"], "burrow/name": [null, "月兔 90100130"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/77ee9dc0-1151-4258-95a5-eba79f65d4b3/cheese/name": [null, "藍月"], "solutions/77ee9dc0-1151-4258-95a5-eba79f65d4b3/cheese/holes": [null, "with"], "solutions/77ee9dc0-1151-4258-95a5-eba79f65d4b3/cheese/milks": [null, ["goat", "cow"]], "solutions/77ee9dc0-1151-4258-95a5-eba79f65d4b3/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/77ee9dc0-1151-4258-95a5-eba79f65d4b3/cheese/hole_count": [null, 3]}', '01a13c6a-117a-468c-8651-6df391bc48cf');
INSERT INTO public.answers_draftchange VALUES (158, 1, '2030-02-10 04:00:00+00', '57792295-9a19-4695-8513-16ceb77a068a', '{"solutions/8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9/documents/taste": [null, [{"file": "4f8303fa-f39e-49be-a1af-e7124e140b62", "name": "品嘗報告_月兔 90100135.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "275b62985a42bdb1581b6e4e968c1c9da30ea716c74adcc50f00019f23208d83", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '00d6d942-e7d0-4055-be08-6d44c09e7198');
INSERT INTO public.answers_draftchange VALUES (159, 2, '2030-02-10 04:00:00+00', '57792295-9a19-4695-8513-16ceb77a068a', '{"solutions/8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9/documents/taste": [[{"file": "4f8303fa-f39e-49be-a1af-e7124e140b62", "name": "品嘗報告_月兔 90100135.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "275b62985a42bdb1581b6e4e968c1c9da30ea716c74adcc50f00019f23208d83", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "4f8303fa-f39e-49be-a1af-e7124e140b62", "name": "品嘗報告_月兔 90100135.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "275b62985a42bdb1581b6e4e968c1c9da30ea716c74adcc50f00019f23208d83", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '00d6d942-e7d0-4055-be08-6d44c09e7198');
INSERT INTO public.answers_draftchange VALUES (160, 3, '2030-02-10 04:00:00+00', '57792295-9a19-4695-8513-16ceb77a068a', '{"burrow/ubn": [null, "90100135"], "burrow/name": [null, "月兔 90100135"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9/cheese/name": [null, "藍月"], "solutions/8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9/cheese/holes": [null, "with"], "solutions/8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9/cheese/milks": [null, ["goat", "cow"]], "solutions/8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9/cheese/hole_count": [null, 3]}', '00d6d942-e7d0-4055-be08-6d44c09e7198');
INSERT INTO public.answers_draftchange VALUES (161, 1, '2030-02-10 04:00:00+00', '9351df44-3236-4935-9a83-46cf966cfd21', '{"solutions/f9d44756-61c7-4558-952d-b673c1ee048b/documents/taste": [null, [{"file": "2de3f65a-e9aa-4ae7-ad3e-322d43d2b9cf", "name": "品嘗報告_月兔 90100141.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "bfeaef3673caa48476e250c3434cbf12a1745b1a30306996bf4cb91b993819a0", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '183b5333-4b39-4643-ab3c-4e8076fe65d7');
INSERT INTO public.answers_draftchange VALUES (162, 2, '2030-02-10 04:00:00+00', '9351df44-3236-4935-9a83-46cf966cfd21', '{"solutions/f9d44756-61c7-4558-952d-b673c1ee048b/documents/taste": [[{"file": "2de3f65a-e9aa-4ae7-ad3e-322d43d2b9cf", "name": "品嘗報告_月兔 90100141.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "bfeaef3673caa48476e250c3434cbf12a1745b1a30306996bf4cb91b993819a0", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "2de3f65a-e9aa-4ae7-ad3e-322d43d2b9cf", "name": "品嘗報告_月兔 90100141.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "bfeaef3673caa48476e250c3434cbf12a1745b1a30306996bf4cb91b993819a0", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', '183b5333-4b39-4643-ab3c-4e8076fe65d7');
INSERT INTO public.answers_draftchange VALUES (163, 3, '2030-02-10 04:00:00+00', '9351df44-3236-4935-9a83-46cf966cfd21', '{"burrow/ubn": [null, "90100141"], "burrow/name": [null, "月兔 90100141"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/f9d44756-61c7-4558-952d-b673c1ee048b/cheese/name": [null, "藍月"], "solutions/f9d44756-61c7-4558-952d-b673c1ee048b/cheese/holes": [null, "with"], "solutions/f9d44756-61c7-4558-952d-b673c1ee048b/cheese/milks": [null, ["goat", "cow"]], "solutions/f9d44756-61c7-4558-952d-b673c1ee048b/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/f9d44756-61c7-4558-952d-b673c1ee048b/cheese/hole_count": [null, 3]}', '183b5333-4b39-4643-ab3c-4e8076fe65d7');
INSERT INTO public.answers_draftchange VALUES (165, 2, '2030-02-10 04:00:00+00', '81ce9a57-b613-4309-8120-004015be55dc', '{"solutions/9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba/documents/taste": [[{"file": "b4773267-7566-4eff-b8a1-09b524a3e91b", "name": "品嘗報告_月兔 90100146.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "781407ebfab5424092205e81373cb516301b67d5f00be27ca767b3d4ad0038a4", "uploaded_at": "2030-02-10T04:00:00+00:00"}], [{"file": "b4773267-7566-4eff-b8a1-09b524a3e91b", "name": "品嘗報告_月兔 90100146.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "781407ebfab5424092205e81373cb516301b67d5f00be27ca767b3d4ad0038a4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]]}', 'fe189acf-fe40-4757-859d-0e4a98840d27');
INSERT INTO public.answers_draftchange VALUES (166, 3, '2030-02-10 04:00:00+00', '81ce9a57-b613-4309-8120-004015be55dc', '{"burrow/ubn": [null, "90100146"], "burrow/name": [null, "月兔 90100146"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba/cheese/name": [null, "藍月"], "solutions/9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba/cheese/holes": [null, "with"], "solutions/9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba/cheese/milks": [null, ["goat", "cow"]], "solutions/9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba/cheese/hole_count": [null, 3]}', 'fe189acf-fe40-4757-859d-0e4a98840d27');
INSERT INTO public.answers_draftchange VALUES (167, 1, '2030-03-11 04:00:00+00', '896dbc62-633b-4b48-a1d4-bae9461ae456', '{"solutions/50c095cf-d900-4889-a50c-644436083277/documents/taste": [null, [{"file": "6a6f8855-8367-4e2a-9033-76f0bb965d92", "name": "品嘗報告_月兔 90100151.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "9bd98c5fec6ba5ee02b0d88ddfc215825133f8dc775273a365f01a5f52f98f99", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'f3471a14-a85b-4f10-ade3-49b70bb880cc');
INSERT INTO public.answers_draftchange VALUES (168, 2, '2030-03-11 04:00:00+00', '896dbc62-633b-4b48-a1d4-bae9461ae456', '{"solutions/50c095cf-d900-4889-a50c-644436083277/documents/taste": [[{"file": "6a6f8855-8367-4e2a-9033-76f0bb965d92", "name": "品嘗報告_月兔 90100151.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "9bd98c5fec6ba5ee02b0d88ddfc215825133f8dc775273a365f01a5f52f98f99", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "6a6f8855-8367-4e2a-9033-76f0bb965d92", "name": "品嘗報告_月兔 90100151.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "9bd98c5fec6ba5ee02b0d88ddfc215825133f8dc775273a365f01a5f52f98f99", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'f3471a14-a85b-4f10-ade3-49b70bb880cc');
INSERT INTO public.answers_draftchange VALUES (169, 3, '2030-03-11 04:00:00+00', '896dbc62-633b-4b48-a1d4-bae9461ae456', '{"burrow/ubn": [null, "90100151"], "burrow/name": [null, "月兔 90100151"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/50c095cf-d900-4889-a50c-644436083277/cheese/name": [null, "藍月"], "solutions/50c095cf-d900-4889-a50c-644436083277/cheese/holes": [null, "with"], "solutions/50c095cf-d900-4889-a50c-644436083277/cheese/milks": [null, ["goat", "cow"]], "solutions/50c095cf-d900-4889-a50c-644436083277/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/50c095cf-d900-4889-a50c-644436083277/cheese/hole_count": [null, 3]}', 'f3471a14-a85b-4f10-ade3-49b70bb880cc');
INSERT INTO public.answers_draftchange VALUES (170, 1, '2030-03-11 04:00:00+00', '244466fc-9dfb-43cf-97c0-f9626aa155d3', '{"solutions/74d43d0a-3113-48c2-9e0a-a4dc704ae0e6/documents/taste": [null, [{"file": "5babbb62-2749-414a-bd0d-88712e198a2e", "name": "品嘗報告_月兔 90100156.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c4bda5354d0fc67df95b5e508db2aabaf302cbf64f2b4ae68c2a89ad92d247b6", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '703cffef-bc23-4c85-a6e9-216d267d42b8');
INSERT INTO public.answers_draftchange VALUES (171, 2, '2030-03-11 04:00:00+00', '244466fc-9dfb-43cf-97c0-f9626aa155d3', '{"solutions/74d43d0a-3113-48c2-9e0a-a4dc704ae0e6/documents/taste": [[{"file": "5babbb62-2749-414a-bd0d-88712e198a2e", "name": "品嘗報告_月兔 90100156.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c4bda5354d0fc67df95b5e508db2aabaf302cbf64f2b4ae68c2a89ad92d247b6", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "5babbb62-2749-414a-bd0d-88712e198a2e", "name": "品嘗報告_月兔 90100156.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "c4bda5354d0fc67df95b5e508db2aabaf302cbf64f2b4ae68c2a89ad92d247b6", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '703cffef-bc23-4c85-a6e9-216d267d42b8');
INSERT INTO public.answers_draftchange VALUES (172, 3, '2030-03-11 04:00:00+00', '244466fc-9dfb-43cf-97c0-f9626aa155d3', '{"burrow/ubn": [null, "90100156"], "burrow/name": [null, "月兔 90100156"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/74d43d0a-3113-48c2-9e0a-a4dc704ae0e6/cheese/name": [null, "藍月"], "solutions/74d43d0a-3113-48c2-9e0a-a4dc704ae0e6/cheese/holes": [null, "with"], "solutions/74d43d0a-3113-48c2-9e0a-a4dc704ae0e6/cheese/milks": [null, ["goat", "cow"]], "solutions/74d43d0a-3113-48c2-9e0a-a4dc704ae0e6/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/74d43d0a-3113-48c2-9e0a-a4dc704ae0e6/cheese/hole_count": [null, 3]}', '703cffef-bc23-4c85-a6e9-216d267d42b8');
INSERT INTO public.answers_draftchange VALUES (173, 4, '2030-03-11 04:00:00+00', '244466fc-9dfb-43cf-97c0-f9626aa155d3', '{"solutions/74d43d0a-3113-48c2-9e0a-a4dc704ae0e6": [{"id": "74d43d0a-3113-48c2-9e0a-a4dc704ae0e6", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "5babbb62-2749-414a-bd0d-88712e198a2e", "name": "品嘗報告_月兔 90100156.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "c4bda5354d0fc67df95b5e508db2aabaf302cbf64f2b4ae68c2a89ad92d247b6", "uploaded_at": "2030-03-11T04:00:00+00:00"}]}}, null]}', '703cffef-bc23-4c85-a6e9-216d267d42b8');
INSERT INTO public.answers_draftchange VALUES (174, 1, '2030-03-11 04:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', '{"documents/deed": [null, [{"file": "e2c964db-6e5f-47a0-96d8-9535103d219f", "name": "地契_月兔 90100162.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "9c55d5087e9f8185ad998328d8793c38d46690088c4f74fb9f4a35ac67c0a762", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'e43fc97d-97f6-4ae0-8965-6ed73635ad21');
INSERT INTO public.answers_draftchange VALUES (175, 2, '2030-03-11 04:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', '{"documents/deed": [[{"file": "e2c964db-6e5f-47a0-96d8-9535103d219f", "name": "地契_月兔 90100162.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "9c55d5087e9f8185ad998328d8793c38d46690088c4f74fb9f4a35ac67c0a762", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "e2c964db-6e5f-47a0-96d8-9535103d219f", "name": "地契_月兔 90100162.pdf", "type": "pdf", "bytes": 660, "dated": "2030-02-19", "pages": 1, "sha256": "9c55d5087e9f8185ad998328d8793c38d46690088c4f74fb9f4a35ac67c0a762", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'e43fc97d-97f6-4ae0-8965-6ed73635ad21');
INSERT INTO public.answers_draftchange VALUES (176, 3, '2030-03-11 04:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', '{"documents/photographs": [null, [{"file": "8e152632-55d1-4058-b773-a67ab45ebdaf", "name": "照片_月兔 90100162.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'e43fc97d-97f6-4ae0-8965-6ed73635ad21');
INSERT INTO public.answers_draftchange VALUES (177, 4, '2030-03-11 04:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', '{"documents/photographs": [[{"file": "8e152632-55d1-4058-b773-a67ab45ebdaf", "name": "照片_月兔 90100162.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "8e152632-55d1-4058-b773-a67ab45ebdaf", "name": "照片_月兔 90100162.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-03-11T04:00:00+00:00"}, {"file": "38d4628a-0f8f-4290-8689-21234b3d40f8", "name": "照片_月兔 90100162_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'e43fc97d-97f6-4ae0-8965-6ed73635ad21');
INSERT INTO public.answers_draftchange VALUES (178, 5, '2030-03-11 04:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', '{"solutions/5fafc14b-b127-4b30-89e8-833305f25767/documents/taste": [null, [{"file": "600b1645-a678-42bc-955c-ba695763ba50", "name": "品嘗報告_月兔 90100162.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "13c4e790f7bcd2ca07976f20fe8ab184ebb83d009f500deb78708d8a69053ff9", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'e43fc97d-97f6-4ae0-8965-6ed73635ad21');
INSERT INTO public.answers_draftchange VALUES (179, 6, '2030-03-11 04:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', '{"solutions/5fafc14b-b127-4b30-89e8-833305f25767/documents/taste": [[{"file": "600b1645-a678-42bc-955c-ba695763ba50", "name": "品嘗報告_月兔 90100162.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "13c4e790f7bcd2ca07976f20fe8ab184ebb83d009f500deb78708d8a69053ff9", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "600b1645-a678-42bc-955c-ba695763ba50", "name": "品嘗報告_月兔 90100162.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "13c4e790f7bcd2ca07976f20fe8ab184ebb83d009f500deb78708d8a69053ff9", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'e43fc97d-97f6-4ae0-8965-6ed73635ad21');
INSERT INTO public.answers_draftchange VALUES (180, 7, '2030-03-11 04:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', '{"solutions/5fafc14b-b127-4b30-89e8-833305f25767/documents/portrait": [null, [{"file": "d05b3635-9952-443f-986a-c85ad5fc3400", "name": "乳酪肖像_月兔 90100162.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "7f67cc9571798bf5f06f22e433d93b5310bfda71f663d643e49dca2b1c0942ab", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'e43fc97d-97f6-4ae0-8965-6ed73635ad21');
INSERT INTO public.answers_draftchange VALUES (181, 8, '2030-03-11 04:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', '{"solutions/5fafc14b-b127-4b30-89e8-833305f25767/documents/letters": [null, [{"file": "b348e53c-0660-4b52-bedc-c7bdb1548fa1", "name": "推薦信_月兔 90100162.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "5c162c80eb771907b0c017184631328dafff58a03f741a4f1b451ca3c96aaacf", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'e43fc97d-97f6-4ae0-8965-6ed73635ad21');
INSERT INTO public.answers_draftchange VALUES (182, 9, '2030-03-11 04:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', '{"solutions/5fafc14b-b127-4b30-89e8-833305f25767/documents/letters": [[{"file": "b348e53c-0660-4b52-bedc-c7bdb1548fa1", "name": "推薦信_月兔 90100162.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "5c162c80eb771907b0c017184631328dafff58a03f741a4f1b451ca3c96aaacf", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "b348e53c-0660-4b52-bedc-c7bdb1548fa1", "name": "推薦信_月兔 90100162.pdf", "type": "pdf", "bytes": 664, "dated": "2030-02-19", "pages": 1, "sha256": "5c162c80eb771907b0c017184631328dafff58a03f741a4f1b451ca3c96aaacf", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'e43fc97d-97f6-4ae0-8965-6ed73635ad21');
INSERT INTO public.answers_draftchange VALUES (183, 10, '2030-03-11 04:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', '{"burrow/ubn": [null, "90100162"], "burrow/name": [null, "月兔 90100162"], "burrow/oath": [null, true], "burrow/again": [null, "90100162"], "burrow/email": [null, "rabbit@moon.example"], "burrow/story": [null, "我們住在桂樹下。"], "burrow/season": [null, "night"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "burrow/name_en": [null, "Moon Rabbit"], "burrow/tunnels": [null, 12], "burrow/website": [null, "https://moon.example/burrow"], "burrow/door_code": [null, "芝麻開門"], "burrow/moonlight": [null, true], "burrow/crater_name": [null, "第谷"], "burrow/crater_rope": [null, false], "declarations/light": [null, true], "burrow/crater_depth": [null, 100], "burrow/crater_guide": [null, "吳剛"], "declarations/honesty": [null, true], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/name": [null, "藍月"], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/holes": [null, "with"], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/milks": [null, ["goat", "cow"]], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/price": [null, 1200], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/scale": [null, true], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/export/pitch": [null, "A cheese to fly a kite with."], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/market": [null, "earth"], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/months": [null, 12], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/weight": [null, 12.5], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/tasters": [null, [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}]], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/hole_use": [null, ["looks", "other"]], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/export/price_usd": [null, 9.9], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/hole_count": [null, 3], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/weighed_at": [null, "elsewhere"], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/rival_price": [null, 100], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/rival_months": [null, 1], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/declarations/purity": [null, true], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/hole_use_other": [null, "放風箏"], "solutions/5fafc14b-b127-4b30-89e8-833305f25767/cheese/weighed_at_other": [null, "桂樹上"]}', 'e43fc97d-97f6-4ae0-8965-6ed73635ad21');
INSERT INTO public.answers_draftchange VALUES (184, 1, '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', '{"documents/deed": [null, [{"file": "c2628e46-f63e-4e77-b72e-145bd0884c73", "name": "地契_月兔 90100167.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "fa36046e479000563b4e3dd88d6ab2adf3c7ebbfe1cf83b5cb57fd265e4c4a63", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b');
INSERT INTO public.answers_draftchange VALUES (185, 2, '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', '{"documents/deed": [[{"file": "c2628e46-f63e-4e77-b72e-145bd0884c73", "name": "地契_月兔 90100167.pdf", "type": "pdf", "bytes": 660, "pages": 1, "sha256": "fa36046e479000563b4e3dd88d6ab2adf3c7ebbfe1cf83b5cb57fd265e4c4a63", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "c2628e46-f63e-4e77-b72e-145bd0884c73", "name": "地契_月兔 90100167.pdf", "type": "pdf", "bytes": 660, "dated": "2030-02-19", "pages": 1, "sha256": "fa36046e479000563b4e3dd88d6ab2adf3c7ebbfe1cf83b5cb57fd265e4c4a63", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b');
INSERT INTO public.answers_draftchange VALUES (186, 3, '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', '{"documents/photographs": [null, [{"file": "3788b571-ecaa-42a5-9434-7992775401d7", "name": "照片_月兔 90100167.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b');
INSERT INTO public.answers_draftchange VALUES (187, 4, '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', '{"documents/photographs": [[{"file": "3788b571-ecaa-42a5-9434-7992775401d7", "name": "照片_月兔 90100167.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "3788b571-ecaa-42a5-9434-7992775401d7", "name": "照片_月兔 90100167.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-03-11T04:00:00+00:00"}, {"file": "3315a9cd-7a0d-4806-8899-21269cdd0c6c", "name": "照片_月兔 90100167_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b');
INSERT INTO public.answers_draftchange VALUES (188, 5, '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', '{"solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/documents/taste": [null, [{"file": "c1484acb-6a26-406c-af15-cf3a3252b002", "name": "品嘗報告_月兔 90100167.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "26fdd754cc5a6bc9404fe34cc88adbf8e88e484fecfe68385cd0b223df028f8c", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b');
INSERT INTO public.answers_draftchange VALUES (189, 6, '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', '{"solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/documents/taste": [[{"file": "c1484acb-6a26-406c-af15-cf3a3252b002", "name": "品嘗報告_月兔 90100167.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "26fdd754cc5a6bc9404fe34cc88adbf8e88e484fecfe68385cd0b223df028f8c", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "c1484acb-6a26-406c-af15-cf3a3252b002", "name": "品嘗報告_月兔 90100167.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "26fdd754cc5a6bc9404fe34cc88adbf8e88e484fecfe68385cd0b223df028f8c", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b');
INSERT INTO public.answers_draftchange VALUES (190, 7, '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', '{"solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/documents/portrait": [null, [{"file": "1a5bf851-d2fb-4ed3-8e17-784695bb7889", "name": "乳酪肖像_月兔 90100167.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "65886d880520757290b2d5b94edebacc79ffdfb6ce4d5db408adfb3da9c21370", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b');
INSERT INTO public.answers_draftchange VALUES (191, 8, '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', '{"solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/documents/letters": [null, [{"file": "6f66c3d4-a383-4c9d-9b84-693f06a07f6b", "name": "推薦信_月兔 90100167.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "0f497d416e13356ff70f2736f7ef8be6deac4fd131094793b070fd9626270e3f", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b');
INSERT INTO public.answers_draftchange VALUES (192, 9, '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', '{"solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/documents/letters": [[{"file": "6f66c3d4-a383-4c9d-9b84-693f06a07f6b", "name": "推薦信_月兔 90100167.pdf", "type": "pdf", "bytes": 664, "pages": 1, "sha256": "0f497d416e13356ff70f2736f7ef8be6deac4fd131094793b070fd9626270e3f", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "6f66c3d4-a383-4c9d-9b84-693f06a07f6b", "name": "推薦信_月兔 90100167.pdf", "type": "pdf", "bytes": 664, "dated": "2030-02-19", "pages": 1, "sha256": "0f497d416e13356ff70f2736f7ef8be6deac4fd131094793b070fd9626270e3f", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b');
INSERT INTO public.answers_draftchange VALUES (193, 10, '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', '{"burrow/ubn": [null, "90100167"], "burrow/name": [null, "月兔 90100167"], "burrow/oath": [null, true], "burrow/again": [null, "90100167"], "burrow/email": [null, "rabbit@moon.example"], "burrow/story": [null, "我們住在桂樹下。"], "burrow/season": [null, "night"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "burrow/name_en": [null, "Moon Rabbit"], "burrow/tunnels": [null, 12], "burrow/website": [null, "https://moon.example/burrow"], "burrow/door_code": [null, "芝麻開門"], "burrow/moonlight": [null, true], "burrow/crater_name": [null, "第谷"], "burrow/crater_rope": [null, false], "declarations/light": [null, true], "burrow/crater_depth": [null, 100], "burrow/crater_guide": [null, "吳剛"], "declarations/honesty": [null, true], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/name": [null, "藍月"], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/holes": [null, "with"], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/milks": [null, ["goat", "cow"]], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/price": [null, 1200], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/scale": [null, true], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/export/pitch": [null, "A cheese to fly a kite with."], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/market": [null, "earth"], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/months": [null, 12], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/weight": [null, 12.5], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/tasters": [null, [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}]], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/hole_use": [null, ["looks", "other"]], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/export/price_usd": [null, 9.9], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/hole_count": [null, 3], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/weighed_at": [null, "elsewhere"], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/rival_price": [null, 100], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/rival_months": [null, 1], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/declarations/purity": [null, true], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/hole_use_other": [null, "放風箏"], "solutions/72e9cc95-0b13-4f35-8c06-428214c9d254/cheese/weighed_at_other": [null, "桂樹上"]}', '3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b');
INSERT INTO public.answers_draftchange VALUES (194, 11, '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', '{"solutions/72e9cc95-0b13-4f35-8c06-428214c9d254": [{"id": "72e9cc95-0b13-4f35-8c06-428214c9d254", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "c1484acb-6a26-406c-af15-cf3a3252b002", "name": "品嘗報告_月兔 90100167.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "26fdd754cc5a6bc9404fe34cc88adbf8e88e484fecfe68385cd0b223df028f8c", "uploaded_at": "2030-03-11T04:00:00+00:00"}], "letters": [{"file": "6f66c3d4-a383-4c9d-9b84-693f06a07f6b", "name": "推薦信_月兔 90100167.pdf", "type": "pdf", "bytes": 664, "dated": "2030-02-19", "pages": 1, "sha256": "0f497d416e13356ff70f2736f7ef8be6deac4fd131094793b070fd9626270e3f", "uploaded_at": "2030-03-11T04:00:00+00:00"}], "portrait": [{"file": "1a5bf851-d2fb-4ed3-8e17-784695bb7889", "name": "乳酪肖像_月兔 90100167.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "65886d880520757290b2d5b94edebacc79ffdfb6ce4d5db408adfb3da9c21370", "uploaded_at": "2030-03-11T04:00:00+00:00"}]}, "declarations": {"purity": true}}, null]}', '3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b');
INSERT INTO public.answers_draftchange VALUES (195, 1, '2030-03-11 04:00:00+00', '92270572-34c3-40d9-ad5e-06d9d2fe67ff', '{"solutions/ffe4adbd-2c26-41ef-a438-c9e962104bfc/documents/taste": [null, [{"file": "18e5de4c-c9e7-485c-bb5c-98b2ab6a23fa", "name": "品嘗報告_月兔 90100172.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "0ba3559a22049df0a17c251c788cb04e56073a14e750b3db7403867ae4f1a39f", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'd91b0cad-d9c3-4da3-9d93-0a55b2193b1a');
INSERT INTO public.answers_draftchange VALUES (196, 2, '2030-03-11 04:00:00+00', '92270572-34c3-40d9-ad5e-06d9d2fe67ff', '{"solutions/ffe4adbd-2c26-41ef-a438-c9e962104bfc/documents/taste": [[{"file": "18e5de4c-c9e7-485c-bb5c-98b2ab6a23fa", "name": "品嘗報告_月兔 90100172.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "0ba3559a22049df0a17c251c788cb04e56073a14e750b3db7403867ae4f1a39f", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "18e5de4c-c9e7-485c-bb5c-98b2ab6a23fa", "name": "品嘗報告_月兔 90100172.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "0ba3559a22049df0a17c251c788cb04e56073a14e750b3db7403867ae4f1a39f", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', 'd91b0cad-d9c3-4da3-9d93-0a55b2193b1a');
INSERT INTO public.answers_draftchange VALUES (197, 3, '2030-03-11 04:00:00+00', '92270572-34c3-40d9-ad5e-06d9d2fe67ff', '{"burrow/ubn": [null, "90100172"], "burrow/name": [null, "月兔 90100172"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/ffe4adbd-2c26-41ef-a438-c9e962104bfc/cheese/name": [null, "藍月"], "solutions/ffe4adbd-2c26-41ef-a438-c9e962104bfc/cheese/holes": [null, "with"], "solutions/ffe4adbd-2c26-41ef-a438-c9e962104bfc/cheese/milks": [null, ["goat", "cow"]], "solutions/ffe4adbd-2c26-41ef-a438-c9e962104bfc/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/ffe4adbd-2c26-41ef-a438-c9e962104bfc/cheese/hole_count": [null, 3]}', 'd91b0cad-d9c3-4da3-9d93-0a55b2193b1a');
INSERT INTO public.answers_draftchange VALUES (198, 1, '2030-03-11 04:00:00+00', 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', '{"solutions/b063f60e-630c-48c2-b8e9-c095bcf0d0ce/documents/taste": [null, [{"file": "d5a4fa76-47e9-4b92-8258-b68c25672b49", "name": "品嘗報告_月兔 90100173.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c9e7bc2b220a89de823f0193b3a2b65194c8b016a19ec1529d6771f156d55184", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '67811aa0-8aec-41d9-a22c-74c838fd2b13');
INSERT INTO public.answers_draftchange VALUES (199, 2, '2030-03-11 04:00:00+00', 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', '{"solutions/b063f60e-630c-48c2-b8e9-c095bcf0d0ce/documents/taste": [[{"file": "d5a4fa76-47e9-4b92-8258-b68c25672b49", "name": "品嘗報告_月兔 90100173.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c9e7bc2b220a89de823f0193b3a2b65194c8b016a19ec1529d6771f156d55184", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "d5a4fa76-47e9-4b92-8258-b68c25672b49", "name": "品嘗報告_月兔 90100173.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "c9e7bc2b220a89de823f0193b3a2b65194c8b016a19ec1529d6771f156d55184", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '67811aa0-8aec-41d9-a22c-74c838fd2b13');
INSERT INTO public.answers_draftchange VALUES (200, 3, '2030-03-11 04:00:00+00', 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', '{"burrow/ubn": [null, "90100173"], "burrow/name": [null, "月兔 90100173"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/b063f60e-630c-48c2-b8e9-c095bcf0d0ce/cheese/name": [null, "藍月"], "solutions/b063f60e-630c-48c2-b8e9-c095bcf0d0ce/cheese/holes": [null, "with"], "solutions/b063f60e-630c-48c2-b8e9-c095bcf0d0ce/cheese/milks": [null, ["goat", "cow"]], "solutions/b063f60e-630c-48c2-b8e9-c095bcf0d0ce/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/b063f60e-630c-48c2-b8e9-c095bcf0d0ce/cheese/hole_count": [null, 3]}', '67811aa0-8aec-41d9-a22c-74c838fd2b13');
INSERT INTO public.answers_draftchange VALUES (201, 1, '2030-03-11 04:00:00+00', '17342b1d-9479-4426-8dd6-aa207b491314', '{"solutions/8384a117-8309-4777-b38a-f4f96d5f433a/documents/taste": [null, [{"file": "8a20ee1d-42a7-44ea-816c-cd775460e8da", "name": "品嘗報告_月兔 90100177.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "7f2985ddb7a3d5f1203ca706dd977bd473f886ee2d95b6bca01a733c6545792e", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '964db6fc-1467-496c-ba41-6b60fab235a4');
INSERT INTO public.answers_draftchange VALUES (202, 2, '2030-03-11 04:00:00+00', '17342b1d-9479-4426-8dd6-aa207b491314', '{"solutions/8384a117-8309-4777-b38a-f4f96d5f433a/documents/taste": [[{"file": "8a20ee1d-42a7-44ea-816c-cd775460e8da", "name": "品嘗報告_月兔 90100177.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "7f2985ddb7a3d5f1203ca706dd977bd473f886ee2d95b6bca01a733c6545792e", "uploaded_at": "2030-03-11T04:00:00+00:00"}], [{"file": "8a20ee1d-42a7-44ea-816c-cd775460e8da", "name": "品嘗報告_月兔 90100177.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "7f2985ddb7a3d5f1203ca706dd977bd473f886ee2d95b6bca01a733c6545792e", "uploaded_at": "2030-03-11T04:00:00+00:00"}]]}', '964db6fc-1467-496c-ba41-6b60fab235a4');
INSERT INTO public.answers_draftchange VALUES (203, 3, '2030-03-11 04:00:00+00', '17342b1d-9479-4426-8dd6-aa207b491314', '{"burrow/ubn": [null, "90100177"], "burrow/name": [null, "月兔 90100177"], "burrow/carrots": [null, 100], "burrow/founded": [null, "2020-02-29"], "declarations/honesty": [null, true], "solutions/8384a117-8309-4777-b38a-f4f96d5f433a/cheese/name": [null, "藍月"], "solutions/8384a117-8309-4777-b38a-f4f96d5f433a/cheese/holes": [null, "with"], "solutions/8384a117-8309-4777-b38a-f4f96d5f433a/cheese/milks": [null, ["goat", "cow"]], "solutions/8384a117-8309-4777-b38a-f4f96d5f433a/cheese/tasters": [null, [{"who": "嫦娥", "score": 9}]], "solutions/8384a117-8309-4777-b38a-f4f96d5f433a/cheese/hole_count": [null, 3]}', '964db6fc-1467-496c-ba41-6b60fab235a4');
INSERT INTO public.answers_draftchange VALUES (204, 4, '2030-03-11 04:00:00+00', '17342b1d-9479-4426-8dd6-aa207b491314', '{"solutions/8384a117-8309-4777-b38a-f4f96d5f433a": [{"id": "8384a117-8309-4777-b38a-f4f96d5f433a", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "8a20ee1d-42a7-44ea-816c-cd775460e8da", "name": "品嘗報告_月兔 90100177.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "7f2985ddb7a3d5f1203ca706dd977bd473f886ee2d95b6bca01a733c6545792e", "uploaded_at": "2030-03-11T04:00:00+00:00"}]}}, null]}', '964db6fc-1467-496c-ba41-6b60fab235a4');






INSERT INTO public.answers_snapshot VALUES ('e6856fbb-4297-488f-b4f9-2b80e60e3517', 1, '2030-02-10 04:00:00+00', 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100005", "name": "月兔 90100005", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "70b03d93-2d30-4359-b320-ce18d767a3eb", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "84b0714b-7000-4860-b6b9-fd1a2264206f", "name": "品嘗報告_月兔 90100005.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "271ddc877eb9fc320313e8f8a789e15c7ed3363702803d791294d7b7f58723a1", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 'a3b3ee3340e95385c441f986dd3ac50160de1db9e7c2cb88fae399b449fcb5b0', '67dd04cf-193f-481b-aae4-6343459f8bb3', '1299b2cc4a8ce15bb9bad1fe2e3f8d0131cdf2e68e85ceb3374216137db78a3d', '5cda12842751f226c81292b5c9ac7426c386950fcb3f9e59e9f4b64189c3d1a1');
INSERT INTO public.answers_snapshot VALUES ('6dcdc2de-39d0-4ec7-8ce8-ac54cc7a3605', 1, '2030-02-10 04:00:00+00', '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100011", "name": "月兔 90100011", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "df47ba19-316a-4d19-8aa1-7e55797ff8b5", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "cca5caf4-f536-459e-b8e7-da2680e43d97", "name": "品嘗報告_月兔 90100011.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "92028a553ba4eb65e9246732e6652289a0534c8f82a6db6f5fa4a3ef0a456706", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', '2d449785060c407d99809ebf7469d9350df1b35daf86bca3b26288672efde193', 'a493386f-4283-4794-87d6-7fe7860474d9', 'e5f37dea1f53bad13250b73430076bd31e55b3d743e9c6d53c30ca415a8b44bc', 'f977b20be1f2686a58ea70c8372fdc9017a45dcb36b8394ed9c2c3ff75929cf1');
INSERT INTO public.answers_snapshot VALUES ('ea7cd3a6-9248-4409-9506-bff4b2bf296a', 1, '2030-02-10 04:00:00+00', 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100016", "name": "月兔 90100016", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "60fd64a2-99a6-4583-a02a-b03d9153e831", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "8c47cedc-44ba-4952-b8b4-d8e7fc986074", "name": "品嘗報告_月兔 90100016.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "0a750f83b3330be0288ceb17ba70b78032331678e6832bebfef63367139b1be4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', '38d563d5e1535f78b53ac325833e3a6a25a19f12975014ec88b96ca585fccbb3', '2dd009a6-b489-4303-9bc5-903d02056351', '00a8bab0c2f4d2294879d0520a13c23ad7d144772b9767f7ee1e733b65a7483e', '06c388978bf1b0e640a665b37387e838b425fcb14d8645b5baf115f86ae1e8da');
INSERT INTO public.answers_snapshot VALUES ('19220b36-4fc9-4068-a1f5-3b6cb6ecf650', 1, '2030-02-10 04:00:00+00', '28553837-c758-4560-b5a6-becd5f12e3e5', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100022", "name": "月兔 90100022", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "3b0cc975-961c-4a7c-b4b4-c57bc0b6e492", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "fcef0e28-11d0-4abb-940f-8d9603b88053", "name": "品嘗報告_月兔 90100022.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "c6dfade0a654e49f68fea17d664266e1c7fd84e93e6b52a0fe679bc9d9c5a080", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', '7965c145bb7a1340d2edeefbc262b058bd40574d5015b7090ce0a6548e42c6ba', 'a7d1c764-5c86-4653-9e9b-8b4796b43dd5', '56a243373c1fe07f9ceb9b3bb16ace8bfe821665ab968a71dd17f06f384dc967', '26186d15faa176975340eb3629abb9a5893796d5dbe67d85ca9c85956610f552');
INSERT INTO public.answers_snapshot VALUES ('5087d2d7-88a5-46ce-9b0d-957a2759e13c', 1, '2030-02-10 04:00:00+00', '3cabef26-8064-42cb-ac04-84f83ca7244c', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100027", "name": "月兔 90100027", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "9b87057b-52bd-4e7f-886b-4dc35173f1c0", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "b4d714d9-550e-4650-9cc6-4b684d0a546d", "name": "品嘗報告_月兔 90100027.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "18ce197aab798ec9aa4c3563abf6123c8011cec0109a7b70cd96cac357b43459", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 'a87bf29f94f4171d416c7e179a07ba6b03e7ccdb1b173e3406a3f25309ab1ac6', '7d68e2c6-4e28-4188-9c93-7c87426264df', '83a0c9416d58495302a3daaeb9e11308e558848dbc427d13b094f8c102564ecd', '4ba7a3a7cf78bca4df397592a5f7f863058cf0980db9b5cc38d71188878b7a2d');
INSERT INTO public.answers_snapshot VALUES ('d43bd264-fd60-4ba1-a2dd-0e4cf375293e', 1, '2030-02-10 04:00:00+00', '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100032", "name": "月兔 90100032", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "29b90456-aeef-4c9a-95f8-8a6a60228538", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "23bf761d-a06b-4282-a9ef-02178eebb338", "name": "品嘗報告_月兔 90100032.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "bf8df3dff86d9459a75843377e53a9cd50a4e46e266eae85961fd7f031e90184", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 'cfd03e3671913a84e764898edd3cde6cfe5ecff7defbd3e046a58fbe6f5dc592', '2982e21f-7718-4cb5-9657-af681a3a44c0', 'e145b04b55ec677bb6a0055f3eac6f73c8c1b8cf0753d0f73375fec1bef46e9c', '89d15bb93cff572753c5cb3fcbbf0bc61bed035fbf03b3484cec17766805dc43');
INSERT INTO public.answers_snapshot VALUES ('c0289b0e-f659-4cc3-9fb1-429a9e775c91', 1, '2030-02-10 04:00:00+00', 'fc2e5673-7540-42ce-8e0e-be52006918ca', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100037", "name": "月兔 90100037", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "69113ea9-8ac0-4897-8539-4c60fbc38f86", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "9163f1fa-8d32-45bb-8c3b-b2ae4f08d567", "name": "品嘗報告_月兔 90100037.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "7c982783b455accda50c0fd84ee8523480953f5ef0ae4c91fadb97fa8351812e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 'cd7c36f4f7ae208d642f723b1ab9d84704c33f186b74fdf43191ee6a2c9cace4', 'a833b7e2-5e4d-4479-a703-6becb953e0b0', '281a3639f92ae79c237f096e8c27ce5ee1cd65d40fbc32eba6592102c6a3c621', '7411de5d7e76c6eb264d265a176c9057eb9e05ec92e4c5b313af8fbdc7ad3fdf');
INSERT INTO public.answers_snapshot VALUES ('04b8e803-cef8-420f-9b18-f21a2a35c506', 1, '2030-02-10 04:00:00+00', 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100043", "name": "月兔 90100043", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "2b09d124-f4e2-4680-94dd-a4f092dbc9fe", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "441ad4af-4e1b-4f7a-8ea4-45607710dcb5", "name": "品嘗報告_月兔 90100043.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "787ee5f27916cf4747ba31fde8aad476672ff60df5edab27d8eac5e21e9e31da", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', '648d41610d149d99c917347645dbff7b810de06c9964a907a2525dfec2c3c3b2', 'c4c72f8a-c22d-49e3-96ed-47857e5b5547', '93e49f26b0003fd611e09ad42990dd649719673efbb253c6d725ed843f806bb6', '32f37624f0df2b2a5abc2da115ab6179379a10ff1adb813e015b4053edf33d62');
INSERT INTO public.answers_snapshot VALUES ('f8992b20-2695-4ae6-9f57-081e6655c4d3', 1, '2030-02-10 04:00:00+00', 'efcd3f9b-342f-4062-868b-1d5eee2a732a', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100048", "name": "月兔 90100048", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "a1f0835c-9e32-48e7-adb6-053b86fedcd1", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "fe6f590b-72c4-4fb5-a4b7-a8aa28db9821", "name": "品嘗報告_月兔 90100048.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "bdaae3fe9e41dfab3f717d01c6a9cd8bf1d6977c4c95ee2ea98449d28adcfa54", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 'cedd1df829531badb5e27816e9d737308c2fd1326ce4d5c9607c13e5becf77a2', 'e49e08da-a4b3-48bd-85ce-cba9bf9065a6', '8fe47a335b74cde7bcd83af7a812ce58356c28f30c6d2098f21d87968c50783a', '3760682f597752a570a530ccd9c148aa4c274336ef70ad69782260b6f9d437ea');
INSERT INTO public.answers_snapshot VALUES ('1135cf2a-9a5a-4c98-8113-fa877b7510bb', 1, '2030-02-10 04:00:00+00', '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100053", "name": "月兔 90100053", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "74e95615-6d16-4475-bca5-ed9047524b3a", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "78fac7d0-2a9b-4794-b5e0-99c987a18501", "name": "品嘗報告_月兔 90100053.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "7ba22a3e6331946ea8255f132d69f2953549cad59182a7fc43b1032e46a4098d", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', '55dd5a8c96d2e7381d1fd2342a54e34389214ebeb7c3713a02d4960d20ed2b18', '5529586b-561d-462b-8a63-a4c4f7a4ac3a', '17ec4b739e5d77a884c020a156eb98300b3d6ca4c7f5e96508d391d177fc890a', 'b4ec098dedb8bbb21b2e0b2efe8126f44b735b63457b457b4988f1b479c3cc50');
INSERT INTO public.answers_snapshot VALUES ('7d59da98-799b-459b-bbee-f2160999f600', 1, '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"last_second": true, "count_craters": "each", "least_savings": 100, "exact_portrait": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100064", "name": "月兔 90100064", "oath": true, "again": "90100064", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "38aa2f9b-008f-408c-aca1-ceed3b607717", "name": "地契_月兔 90100064.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "929a4049400140b54882a9b7aa5f0e58ea1ca88710739393339b8002a602495a", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "dbc33eef-d523-4226-bbee-a2cbe610c29c", "name": "照片_月兔 90100064.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "4453e7b5-c605-41c1-a87a-390e5f34d1c8", "name": "照片_月兔 90100064_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "5b424f10-8035-459e-9a1b-6b935854a000", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "9e7ee9de-1be1-4032-bd37-ba4651b686ca", "name": "品嘗報告_月兔 90100064.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "794d98e9fd9dc4f282990e11497b16b9ea3ee8df4d77a4e6c4c7fef08878e427", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "03f79aa0-83dc-4396-ad6f-a430407cd832", "name": "推薦信_月兔 90100064.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "a87cf181a69dd3273d88734e6e15912bf4870ce2db6b9401b294a0cc74b7ee64", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "c4a06159-45e7-4c16-94e8-3c09c2a4da79", "name": "乳酪肖像_月兔 90100064.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "1a75143363986ce029f9b8cc1d3610f84593d54d929e08d66243036b98ef168d", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', '2228728724176729edab82515c2c2ea9b303ba97901b1ef39541f06ffa38ebfc', '6040d437-7926-4dc0-9859-18b688bda6b1', '1f3f2b2f14f4f9bae0b6e0efaa0944b1d36a4dfad702bca2f7ba76d700bb4a0b', 'd58c14381eec2a7f441629c22aacc745afa2b570840cb722d783985d62df3b6d');
INSERT INTO public.answers_snapshot VALUES ('2887711a-adcc-4450-ba41-aacdb84769da', 1, '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"last_second": true, "count_craters": "each", "least_savings": 100, "exact_portrait": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100069", "name": "月兔 90100069", "oath": true, "again": "90100069", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "5fd01891-ce74-4574-84f5-8840630ee9ea", "name": "地契_月兔 90100069.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "61b012b1022d74f81e4381a210dd62cbdce3998dc0644a67b8bc65e2dcd5b91e", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "349b47a6-2277-4ce9-9eb8-68d636b8bf8f", "name": "照片_月兔 90100069.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "a02b452c-1c05-44c3-ba3c-5c7f5be8419d", "name": "照片_月兔 90100069_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "1a548480-89d7-46fe-885d-f80ea68bb407", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "898d5e34-9965-4b84-aefc-353c1c730ea8", "name": "品嘗報告_月兔 90100069.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "21496c1af4648abcbf3cd7ebce98f2cc0238f881da461887d42d6c5ca35f9747", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "88a7166e-4e62-4fce-be70-003f5da640db", "name": "推薦信_月兔 90100069.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "6d08521e20584d31d1f7d9564a67e33c39dc9105c96eb841f71b659e8d241594", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "e90c3dfe-7060-4ff6-8767-afe22a38cdd4", "name": "乳酪肖像_月兔 90100069.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "40c5c6e3ae431414ee675e0aee7c924aab784d032900cacecbe169c03db0c0e2", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', '13adb757a1fd987b0502e83d9c16883d1542ba5648d131225ca7323c8cfa9fcd', '8870f9b9-af0e-46e1-9ac1-80830d9aab42', '342c1ae50ed2b17d008b30c7ad69b164ee410eb1e5df2f9997fda75645592998', '8bbb06f90d140115f602924488e985286c51a4aa2db82be9fafbc2a8bfcbfb11');
INSERT INTO public.answers_snapshot VALUES ('3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f', 1, '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"last_second": true, "count_craters": "each", "least_savings": 100, "exact_portrait": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100070", "name": "月兔 90100070", "oath": true, "again": "90100070", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "a930226f-4efb-4c23-85e4-b4bca3b8ad4c", "name": "地契_月兔 90100070.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "938d923768a339f15f211b9233dcaee8a8b453f9b9d3764b063f363da9e993e0", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "7d50ed27-3680-483d-b881-1bfde5a6a625", "name": "照片_月兔 90100070.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "6576d685-0c70-49f2-a5f8-853b68a0bbae", "name": "照片_月兔 90100070_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "f13bf6fd-db62-4782-825a-cc4013180ecc", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "dfc14ae5-4756-4a34-9448-8cbc53f871f0", "name": "品嘗報告_月兔 90100070.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "211c4c238117bb2cbebefed7d57bfaaddb78a45555199ed8eb1085dd7b013fd4", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "8213da51-52af-41dd-b55a-164581361a28", "name": "推薦信_月兔 90100070.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "671ecd8240bda4b315202ca61e805d92e1c63585e8f8c695dc7428a7b6e7d642", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "bf678862-7c50-4616-998e-8d8f92f337b3", "name": "乳酪肖像_月兔 90100070.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "96974fd7b420be3e86ff3cc60fdb406c1ba563f26563bdad052924823464ab02", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', '3d8bb25b51ef82d49f85c864949b74c2e617242dc106e837bbda92035033594c', '97002725-628e-4a6a-bbb6-69a2d3c84d64', '0d6b31fb06534c0b012acd3023069ee402f6abfac980ab8435fd603620423f40', '4ec48c85408973e789e38d5e940809fa69e01b2a4a36ce2ee860164d130679b9');
INSERT INTO public.answers_snapshot VALUES ('25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9', 1, '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"last_second": true, "count_craters": "each", "least_savings": 100, "exact_portrait": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100074", "name": "月兔 90100074", "oath": true, "again": "90100074", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "49f5500f-71df-4f3e-a9b9-a9b73add86ba", "name": "地契_月兔 90100074.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "9c93890eb47ce96fd8c294ad658ba00f33a03ea2a8a7e8342e3998842b7ab332", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "520cf2af-71fd-427d-8808-282b72ec2f7d", "name": "照片_月兔 90100074.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "4ee49cb0-462a-475f-a502-2b31caf3fe17", "name": "照片_月兔 90100074_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "62079c8c-49d6-482c-bab9-5077c1df9551", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "09943873-363c-417b-ac7b-a7177647a4bf", "name": "品嘗報告_月兔 90100074.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "1214423b140fb03bcb4e3a23b2d7869f9cbb4cb3060ca1212401d953c031f8f4", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "5df8c028-17c4-44bb-8302-5ecc72b35a16", "name": "推薦信_月兔 90100074.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "125a98f62d04cdc1476abfc61fe98af036817c55d3f370d0850bf3b0121d5a6e", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "a8220e6e-5e20-4786-bd99-fbed192c7d84", "name": "乳酪肖像_月兔 90100074.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c4b69b16e4353b691caf270687c942015a6b9da46cc2c2720450102dc963970e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 'f6fd45552854f979788d2e6613cc32cfaf0537e97b176202f1e5527f3ba6389c', '5c6afb95-f983-4f96-83ea-83b6185a4896', '1c160793d5ff51c7373227628f16de9371ebff5591dde71feb0f80c179ec0df8', 'b3fb7a0f6b2bcdbafe58a839e109a0397bbe31c74f706b157477f9ed1c122bbf');
INSERT INTO public.answers_snapshot VALUES ('06a52770-2010-445b-86ba-3e61931fc582', 1, '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"last_second": true, "count_craters": "each", "least_savings": 100, "exact_portrait": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100075", "name": "月兔 90100075", "oath": true, "again": "90100075", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "88bce9e5-b16f-4b14-a98d-b9c765f4654a", "name": "地契_月兔 90100075.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "200cb6a2b0be6064173533e9d1f9f6462ffc5ade708210b14c513e26a609c491", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "27e7954a-864d-4ef0-979d-b33107965e19", "name": "照片_月兔 90100075.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "163c4c16-65b6-459e-b7bd-7ea288ba0095", "name": "照片_月兔 90100075_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "fa2ed71a-007d-40b5-a9f1-86b2467afab1", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "474c5142-ba88-480e-b376-9c59851f6405", "name": "品嘗報告_月兔 90100075.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "71543816e43ee3d9f0bcfd49a1abec2a50f77306cddaed1b59405a114c7341bf", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "8f658874-48f5-4b6c-8225-259511486cea", "name": "推薦信_月兔 90100075.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "1e1584e4a8b110ddc160b2e13d000d15db80ecd47dd6a2d64f19df1887d07423", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "37e1f7c6-9b96-429f-b7ec-a5b023d77e7e", "name": "乳酪肖像_月兔 90100075.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "b969b0e105b1591449f00c9140fe0e57128d4af0a88998864002f5f6751abaee", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', '9dbb61683c39893d53bfd15c03488b155c9f9a749cf5314856ac26ccc25a3bac', '5908ab2f-4df4-458a-a49b-d6d470f30266', '20192a6fdc4f3ed06420a8536d46d2778019ef57a1a98b3ab24ed87ba67c73c4', 'c0172e7c5fffc3040ba3373bcf805cef475d76f8c37a56c6d554ad07cfde05e2');
INSERT INTO public.answers_snapshot VALUES ('d5b5830f-4084-465b-b8a2-998466c6106a', 1, '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"last_second": true, "count_craters": "each", "least_savings": 100, "exact_portrait": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100079", "name": "月兔 90100079", "oath": true, "again": "90100079", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "510c35ca-a2ca-42d8-a3e2-67f5059cefed", "name": "地契_月兔 90100079.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "4a37ae5db23307e7aea934761b740bef53d6d4657976720cb6cc7239ddbe68bb", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "34b826b5-a1e5-432c-ba39-e8f4aaa74b23", "name": "照片_月兔 90100079.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "549c3300-8f4a-4a65-bd86-8bfa5d7174e5", "name": "照片_月兔 90100079_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "cacbc1dd-b68f-4309-aee4-f4d00d0db7d6", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "642e1686-57b0-4802-b71c-46d31840e66c", "name": "品嘗報告_月兔 90100079.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "6b488b7e59ecafb548b8be7616826f536d168b04897e51c63812fe76c75b62ac", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "d2d49098-ea0a-46d6-b12b-34cf97615d92", "name": "推薦信_月兔 90100079.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "55ce89967156a79318c4ea0b1c1246b698d6a8f109387e2dc00e3f6913fbb5b6", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "d7e04968-4a22-4921-b0c6-cec78e39f2ca", "name": "乳酪肖像_月兔 90100079.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "e09323d118965c034f709456e4624fa70a0385ae5e5f71b401ca8ea1bce9f2b1", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', '2e47f5268436a1a0defaa5a83f9a428852d28fce55977628ab3385c5739044b0', 'fe45ce69-65c0-494c-86b3-adaf68d39d49', '23ddb1cdeeae9f17bda3c7389b2fb01283955ff1fb05c51eddaabdbc34714573', '585496ee5d815e1b664c1df383bb4cc49faeed1a8bcfb298740692610f2f2cfd');
INSERT INTO public.answers_snapshot VALUES ('090eae2b-b31e-4685-af59-deb5553f939e', 1, '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"last_second": true, "count_craters": "each", "least_savings": 100, "exact_portrait": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100080", "name": "月兔 90100080", "oath": true, "again": "90100080", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "cdf7ce27-757f-4dc6-b1ce-332785415263", "name": "地契_月兔 90100080.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "957ce1031c1580f99d58495689bcb53ac9ec24ef11b094f7a21a69278d31691e", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "ea0484eb-2631-4245-bc21-d2ad48df49f8", "name": "照片_月兔 90100080.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "043b8be4-2f5a-4cd3-b6de-182539d11b41", "name": "照片_月兔 90100080_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "dd03221a-f905-4028-800a-913034e88aa0", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "81f6e5e8-fa80-463f-afde-7acac3bc22c9", "name": "品嘗報告_月兔 90100080.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "ab00babda3bda37b634ceeb81da918e70addc60bf744cba6a5ad50f0d8e6787c", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "6bd01ae0-4ce8-4575-83f4-a43c2a6a98b2", "name": "推薦信_月兔 90100080.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "7b89c2ee1b2467fdf5d940af22b3e979a8b785e9da44c10162105488b48515b3", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "0ccc3a04-4d2a-4668-89a3-b915ee352037", "name": "乳酪肖像_月兔 90100080.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "d5a5bd38f8379bd45c324e2c86905044744a2e477d028bfefb05ef8b7870c8cd", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 'f00d7b0d5b4bd6e02fc49991ed48906905b912c72bf100f8688b2adb62436961', '7a212976-363b-4063-9e22-19bf1325341e', 'dd6b81d5a37753d73472a99fb72f815b886645a8efd20cb9829ad8d35c9f6e90', '03a584eb653086ce68e27f393e02885cb8cded247db8f57dd2c2770987a81427');
INSERT INTO public.answers_snapshot VALUES ('4e332551-5cd0-4465-8460-7acae5288f0d', 1, '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"last_second": true, "count_craters": "each", "least_savings": 100, "exact_portrait": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100085", "name": "月兔 90100085", "oath": true, "again": "90100085", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "1fca9f67-e020-4ecc-9f3b-9297b03d50b0", "name": "地契_月兔 90100085.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "706bc4983ab0c072d041272b090c1ef43f825db05adac1c30a98091bcb8a40f4", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "db0f1c02-2b1a-4891-ae6b-facae09cb525", "name": "照片_月兔 90100085.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "2d650987-f42a-4102-b403-3862448ad319", "name": "照片_月兔 90100085_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "77000ebf-0abd-44e6-836e-227d495dbf15", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "5ceddae1-69a4-4789-9130-2a1a3a2b289c", "name": "品嘗報告_月兔 90100085.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "c23bfb80888412afecf5819f748220ecd9b68eecd4653e257e7be3fbaaad1aa7", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "b189dd26-d804-4c4a-bd96-e27eb8bbfc26", "name": "推薦信_月兔 90100085.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "a711d6f2dd685faf8073445d6d163838b3d7b970f3be33525b076b94ae98dfaf", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "020c8f43-6ddf-4a33-8ec6-77009220f5ac", "name": "乳酪肖像_月兔 90100085.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "040e02d7d7f0b6f2cfcd9a60bd1655e9fc9d91219181f5d826dbc220f2b1cea7", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', 'e97301267da29001fe39acf99a919aa8348e68b213084a2f7ff5e50340ffb9b4', 'ff14cddc-39d1-4312-8160-13c732eac213', '2291ad88850edae659def6348580ae44b2fe19f74eefddcbb2c8c0218f779de9', 'a91e7410f8a29e7fbec804709e87867da80454e5b78cb39ddc8cf31d6717de13');
INSERT INTO public.answers_snapshot VALUES ('02214fdb-18f8-4a01-a32b-2cb7a5c32287', 1, '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '{"last_second": true, "count_craters": "each", "least_savings": 100, "exact_portrait": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100091", "name": "月兔 90100091", "oath": true, "again": "90100091", "email": "rabbit@moon.example", "story": "我們住在桂樹下。", "season": "night", "carrots": 100, "founded": "2020-02-29", "name_en": "Moon Rabbit", "tunnels": 12, "website": "https://moon.example/burrow", "door_code": "芝麻開門", "moonlight": true, "crater_name": "第谷", "crater_rope": false, "crater_depth": 100, "crater_guide": "吳剛"}, "documents": {"deed": [{"file": "7cf51b44-f2a8-4361-9afc-f3785ccca101", "name": "地契_月兔 90100091.pdf", "type": "pdf", "bytes": 660, "dated": "2030-01-21", "pages": 1, "sha256": "b0b26fb3e79d9ca91e9f752e92e82a51c90b03c201dc5ec28e4458f50f862a38", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "photographs": [{"file": "4a183e85-1d89-4587-adf6-5abcde5334ff", "name": "照片_月兔 90100091.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}, {"file": "8cd5308c-b76b-4ff6-ad21-847226b0f660", "name": "照片_月兔 90100091_2.png", "type": "png", "bytes": 2939, "width": 900, "height": 600, "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "solutions": [{"id": "64c4bcbc-35fb-400f-89aa-983a6591fae1", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "price": 1200, "scale": true, "market": "earth", "months": 12, "weight": 12.5, "tasters": [{"day": "2030-01-09", "who": "嫦娥", "mood": "merry", "score": 9}, {"who": "吳剛"}], "hole_use": ["looks", "other"], "hole_count": 3, "weighed_at": "elsewhere", "rival_price": 100, "rival_months": 1, "hole_use_other": "放風箏", "weighed_at_other": "桂樹上"}, "export": {"pitch": "A cheese to fly a kite with.", "price_usd": 9.9}, "documents": {"taste": [{"file": "660b8704-71ae-4a1f-9f58-ed98101423fc", "name": "品嘗報告_月兔 90100091.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "e7e6cdd2b6084bddd7dab88ef893d5b205093e135b92875f79bd9e35b2e1ab36", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "letters": [{"file": "5a29a4fe-6901-46e0-bea2-6d66f6fd9f5d", "name": "推薦信_月兔 90100091.pdf", "type": "pdf", "bytes": 664, "dated": "2030-01-21", "pages": 1, "sha256": "6d2ee50ddcdbf59f226765b8c2fc66346bea46ce0897fc0811cde7117becd1e2", "uploaded_at": "2030-02-10T04:00:00+00:00"}], "portrait": [{"file": "fe2a52e0-f980-4cd5-99dc-2bc74f218392", "name": "乳酪肖像_月兔 90100091.pdf", "type": "pdf", "bytes": 668, "pages": 1, "sha256": "c8f5e297a80eb5b42069242b88a21c5f962741f798f134cecadfeec14d729e84", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}, "declarations": {"purity": true}}], "declarations": {"light": true, "honesty": true}}', '0a42521ff654719f74ddc6f2ad06bea0553d6541105b427ea1aaf8bf3ef221b0', '97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a', '90a350b263ab9d812c82ed0ce129e6c94bfab04235c511f811b9216d18913b79', 'cd014adf601dd22470ed90a42716a46845e6d3d832312d56525fd5b50e5560c2');
INSERT INTO public.answers_snapshot VALUES ('d14089f1-4e7f-49ec-8dcc-2e05d97ebf8d', 1, '2030-02-10 04:00:00+00', 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100103", "name": "月兔 90100103", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "26b5beee-a088-43af-8407-d8395c33f4ff", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "1a473456-bfee-4f69-9772-40e5d2e7560b", "name": "品嘗報告_月兔 90100103.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "4935b6f93f20a5e9254896d3d977fe20971e50aed515aaf8c8d05d2f62d19a50", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', '4bd414ff36095d0f8011306592dc84b3eda73f285d784baa33f02e9033a7842c', '41327780-8946-40e8-8068-0c9cfcd8f6c1', 'a3966f0203da524f4cb98b951aea0ee36c6fafa0686e949088d8c36985534c33', '21b9ea1e187d42b22b5e249d8b1e7d6d8e3c14ef841db23d717ff05e8d3d19bd');
INSERT INTO public.answers_snapshot VALUES ('ede4cdd8-4f22-489e-9e14-fd477d534a48', 1, '2030-02-10 04:00:00+00', '6ee3f6da-4050-48ee-92b2-327d27e72da8', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100108", "name": "月兔 90100108", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "50e8e7ce-bf2d-40e8-894c-e172fcceb264", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "9b81bd25-4ecf-4cb0-bd9f-fe7e374167d5", "name": "品嘗報告_月兔 90100108.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "27c81bbdf228491fbc567fa78ee094a8c276bea5b6a2b1f69386479bf2bf4edd", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', '2b847967e6eed3367d0ae0c4817530f4061d9093b9a9550e163eb7e70e79773b', 'ed877c60-7ebd-4252-8d6a-a52f78899d41', '7c5cedc3e15ab893e458406fc22015f95b84fcfbc9ec066a3e35229e2eac95f3', '903c51cab4f5953ea8bf4b0340b33dd36e2cd8d299dd55269d5875c28145bb37');
INSERT INTO public.answers_snapshot VALUES ('4f6e5723-8634-4321-ac02-355970f271fd', 1, '2030-02-10 04:00:00+00', 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100114", "name": "月兔 90100114", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "29fe09a0-246a-441a-8d5f-4c8990496647", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "41602c08-218d-4798-9373-998d22dfb2c6", "name": "品嘗報告_月兔 90100114.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "754a37b94e036299ce9113ee76686371c1ebe6982e3bfb61e33536573924e708", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', '4ed1f072f78fc4f17d69882da38b9e9b86039cee64771f3a9657891ef8d10c16', 'a0d37f47-2a98-4496-8df7-abf463a9ed1c', '94c142f7eddba3d91c3f4aaf7eee53dc7f7c1a55e2227201a35b5f42d4328276', '1aa2829ba4d0f17a0875903b7d570e9b4ee648401f6a6baebc5099c929c38815');
INSERT INTO public.answers_snapshot VALUES ('42949fd7-8a99-4067-8705-d00dadf360bf', 1, '2030-02-10 04:00:00+00', '8597ab07-3f27-4631-932a-cf63142b6831', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100119", "name": "月兔 90100119", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "e687cd6b-0c38-4afa-b239-2990bb60bdcb", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "6ef00327-339e-4f66-8648-b70261432c12", "name": "品嘗報告_月兔 90100119.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "f46dd13b52a2dd60b3166a31a239647b76afe7d56f2bddd8645a4b411ad1b412", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', '79f6b3cb1f57ef24dd691a0b95f82784acfa0838b94d491a6cc77c48fdf3cdf3', '045536a2-1af4-403b-9693-69d7b30ca01c', 'ab10d1199d09b90eb9ea08d8b63ed1e85e6ecace23087179e2fb07c133c9e401', 'e2dd26392be9a1075ba666601380ca833776969a90fc9ef20cf7b1e5b6ad2183');
INSERT INTO public.answers_snapshot VALUES ('c06405c9-5095-4807-89b6-a65a1b1a7044', 1, '2030-02-10 04:00:00+00', '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100120", "name": "月兔 90100120", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "308e045c-2976-4cd1-b4c3-09eb872ee5c3", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "98a5731f-7d5c-4f2a-9197-c26d3814b184", "name": "品嘗報告_月兔 90100120.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "f64ba94166077c9127958013f262bdd7a54cfdc5d6fde77ce583e80267b63841", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 'd67a7c8064e5464ee2d0b0571ea06b9a03701dbb0e248193c07c56808aa1425c', 'f0d81c26-efdf-4f4a-856a-9e50c98968ad', '157f44cc3d226a627947dc9a73ef02d9241ac2ab41d6470e4442a4274969f3a6', '0bd6c43af3309a9c8c463bfe092b74aa92d6d598d833f54656714497da05a5da');
INSERT INTO public.answers_snapshot VALUES ('964acd4f-0c60-4f6a-8911-85f292192a7c', 1, '2030-02-10 04:00:00+00', '55fea98c-db29-4c16-b3fc-caaa82cd64a0', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100125", "name": "月兔 90100125", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "02a8347d-145e-4b73-afa7-a20f5def1531", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "1d364d9d-db01-4c9a-81a1-bce9ecb3d909", "name": "品嘗報告_月兔 90100125.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "bf7487469b605ff399d3376e2e71c4e5265a5d2f9491f476d74cb88ac15a2b4e", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', '1900fe24640f20bf45c129da27da6d92535bc16fe23c279e337efb6a441a1fc8', 'dc95a357-6225-4bf4-a1d5-9918cef4f1c2', 'e60413894c94f40619c4cc2869173bcdc7702518590b3c3e57db4d3d02f2a0c4', 'fcdb010cb79d89a63efe336e280d59b4bcf6656e3f4974479026e556602b3799');
INSERT INTO public.answers_snapshot VALUES ('94fc3d66-0909-4017-80c8-95d109961d2a', 1, '2030-02-10 04:00:00+00', 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100130", "name": "月兔 90100130", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "77ee9dc0-1151-4258-95a5-eba79f65d4b3", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "976c8654-4675-4f77-8488-2f3f1bd01f38", "name": "品嘗報告_月兔 90100130.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "172bead0041c03feb3034caf476506cd7a397f40eca1d8b4d4de4e8de810044b", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 'c84ec8162f4e529f1877e8e3edcbedfd0d7b5a80fefa279d8650a162321671d6', '01a13c6a-117a-468c-8651-6df391bc48cf', '7bfe837f4852f36be7148e9e4f16860abc5a2747eaae77f13e6e956939813765', 'b741623fe5a6c4cacef1fc5aa18208eac8770b47cb762426fb1640925b1cd224');
INSERT INTO public.answers_snapshot VALUES ('71102d0d-209a-4f65-b374-49daea718b48', 1, '2030-02-10 04:00:00+00', '57792295-9a19-4695-8513-16ceb77a068a', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100135", "name": "月兔 90100135", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "4f8303fa-f39e-49be-a1af-e7124e140b62", "name": "品嘗報告_月兔 90100135.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "275b62985a42bdb1581b6e4e968c1c9da30ea716c74adcc50f00019f23208d83", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', '603c306a326a6cdd2343edcba2fe95a52336dc0a344b9b2c0d2d39c531ec8583', '00d6d942-e7d0-4055-be08-6d44c09e7198', '6165dd270e5e9daee998d2633c45a151aa12eb0be74998c1cf348328a5e511e5', 'ab7e1d3832ab2c2bc5651eac59b837106c79a1423e27f6423d1981e79eef9bc0');
INSERT INTO public.answers_snapshot VALUES ('6ee66995-1821-455c-af27-8771e6834908', 1, '2030-02-10 04:00:00+00', '9351df44-3236-4935-9a83-46cf966cfd21', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100141", "name": "月兔 90100141", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "f9d44756-61c7-4558-952d-b673c1ee048b", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "2de3f65a-e9aa-4ae7-ad3e-322d43d2b9cf", "name": "品嘗報告_月兔 90100141.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "bfeaef3673caa48476e250c3434cbf12a1745b1a30306996bf4cb91b993819a0", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 'e16b0127ddfad537746b59530440ff4c8f5fe21fb880ada036e7ebb2be82c2fe', '183b5333-4b39-4643-ab3c-4e8076fe65d7', 'a298aaf5b340c4942b8c3298d732c944af7a07140cb0f33f9c345aa996fd5629', 'f8b7f84189ff67701fe945d891e9e72d59b6c3164cc85ecb455495ccf560bd01');
INSERT INTO public.answers_snapshot VALUES ('9f4b1285-6700-4a5d-932a-7985cca16528', 1, '2030-02-10 04:00:00+00', '81ce9a57-b613-4309-8120-004015be55dc', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"craters_count": true}', '{"name": "crescent", "opens_at": "2030-02-01T00:00:00+00:00", "revision": 1, "closes_at": "2030-02-28T00:00:00+00:00"}', '{"burrow": {"ubn": "90100146", "name": "月兔 90100146", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "b4773267-7566-4eff-b8a1-09b524a3e91b", "name": "品嘗報告_月兔 90100146.pdf", "type": "pdf", "bytes": 668, "dated": "2030-01-21", "pages": 1, "sha256": "781407ebfab5424092205e81373cb516301b67d5f00be27ca767b3d4ad0038a4", "uploaded_at": "2030-02-10T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', 'dd609d1588c0cedc8fb78d058b7ffb6663ac425f7ed973724f1f0f002c8036cb', 'fe189acf-fe40-4757-859d-0e4a98840d27', '88271f38dc0b3f4a5826e2d6d5eb07276aea47fb34b9865afb9b7ab406574c9c', '69c75dae23f516175f0df9ebfe074cbb441347dc9a97c63052610d074332fb64');
INSERT INTO public.answers_snapshot VALUES ('441af2be-11d3-46f7-ab86-341c026c76e3', 1, '2030-03-11 04:00:00+00', 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '{"craters_count": true}', '{"name": "full_moon", "opens_at": "2030-02-28T16:00:00+00:00", "revision": 1, "closes_at": "2030-03-31T10:00:00+00:00"}', '{"burrow": {"ubn": "90100173", "name": "月兔 90100173", "carrots": 100, "founded": "2020-02-29"}, "solutions": [{"id": "b063f60e-630c-48c2-b8e9-c095bcf0d0ce", "cheese": {"name": "藍月", "holes": "with", "milks": ["goat", "cow"], "tasters": [{"who": "嫦娥", "score": 9}], "hole_count": 3}, "documents": {"taste": [{"file": "d5a4fa76-47e9-4b92-8258-b68c25672b49", "name": "品嘗報告_月兔 90100173.pdf", "type": "pdf", "bytes": 668, "dated": "2030-02-19", "pages": 1, "sha256": "c9e7bc2b220a89de823f0193b3a2b65194c8b016a19ec1529d6771f156d55184", "uploaded_at": "2030-03-11T04:00:00+00:00"}]}}], "declarations": {"honesty": true}}', '1c7e6a9d2538d4eb3a607a76209089f346204d436c5a1e0153967bb94e188c72', '67811aa0-8aec-41d9-a22c-74c838fd2b13', 'dd753cd1ad92658060b0eb424e07e66d6e0f7c48170cf09ba0a8648bfc0074fd', 'd8e2b1fae7c2909f11182ee794d954a0afbb386fe1ac3248c3e46b198d8317a9');



INSERT INTO public.answers_supplement VALUES ('a309a07a-c9f3-4ed7-a128-c83b0c62c1f1', '', '{c3c052a3-2093-4303-8717-960837e68bf5}', '2030-03-11 04:00:00+00', '5da234df-13b1-4212-ac78-143f2e2ca31a', '2030-03-13 15:59:59+00', '{"en": "2 working days, counted from the day after 11 March 2030. It is due by 13 March 2030, 23:59:59. The official calendar for some of these days is not out yet; the date is provisional.", "zh-Hant": "自民國 119 年 3 月 11 日之次日起算 2 個工作天。截止時間為民國 119 年 3 月 13 日 23:59:59。其中部分日期所屬年度之政府辦公日曆尚未公布，截止日為暫定。"}', '', 'asked', NULL, NULL, 'ede4cdd8-4f22-489e-9e14-fd477d534a48', 'ed877c60-7ebd-4252-8d6a-a52f78899d41', '2030-03-14 04:00:00+00', 56, '', '2030-03-11 04:00:00+00');
INSERT INTO public.answers_supplement VALUES ('a6cbb093-5a7f-40c8-b7e4-0683b5bf1b0b', '', '{d6ce9e48-64ff-46a1-9d63-5a6da7959e82}', '2030-03-01 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '2030-03-04 04:00:00+00', '{"en": "The deadline was announced. It is due by 4 March 2030, 12:00:00.", "zh-Hant": "期限依公告。截止時間為民國 119 年 3 月 4 日 12:00:00。"}', '', 'lapsed', '2030-03-08 04:00:00+00', NULL, 'd5b5830f-4084-465b-b8a2-998466c6106a', 'fe45ce69-65c0-494c-86b3-adaf68d39d49', '2030-03-04 04:00:00+00', 34, '', '2030-03-01 04:00:00+00');
INSERT INTO public.answers_supplement VALUES ('b012a3be-a474-46d0-980e-665c540bbfe5', '', '{b8d450dc-053c-44a7-a016-eae858f43c30}', '2030-03-01 04:00:00+00', '5da234df-13b1-4212-ac78-143f2e2ca31a', '2030-03-05 15:59:59+00', '{"en": "2 working days, counted from the day after 1 March 2030. Not counted: 2 March 2030 (Saturday), 3 March 2030 (Sunday). It is due by 5 March 2030, 23:59:59. The official calendar for some of these days is not out yet; the date is provisional.", "zh-Hant": "自民國 119 年 3 月 1 日之次日起算 2 個工作天。不計入：119/03/02（六）星期六、119/03/03（日）星期日。截止時間為民國 119 年 3 月 5 日 23:59:59。其中部分日期所屬年度之政府辦公日曆尚未公布，截止日為暫定。"}', '', 'lapsed', '2030-03-08 04:00:00+00', NULL, '94fc3d66-0909-4017-80c8-95d109961d2a', '01a13c6a-117a-468c-8651-6df391bc48cf', '2030-03-04 04:00:00+00', 35, '', '2030-03-01 04:00:00+00');
INSERT INTO public.answers_supplement VALUES ('6eab8496-9f51-461e-8817-f88aa0c7a9c1', '', '{c35941fb-38fa-43cf-a9c0-b9973d47bb9b}', '2030-03-01 04:00:00+00', '07681d5a-01a6-4e48-9a57-461820f09193', '2030-03-05 15:59:59+00', '{"en": "2 working days, counted from the day after 1 March 2030. Not counted: 2 March 2030 (Saturday), 3 March 2030 (Sunday). It is due by 5 March 2030, 23:59:59. The official calendar for some of these days is not out yet; the date is provisional.", "zh-Hant": "自民國 119 年 3 月 1 日之次日起算 2 個工作天。不計入：119/03/02（六）星期六、119/03/03（日）星期日。截止時間為民國 119 年 3 月 5 日 23:59:59。其中部分日期所屬年度之政府辦公日曆尚未公布，截止日為暫定。"}', '', 'lapsed', '2030-03-08 04:00:00+00', NULL, 'c0289b0e-f659-4cc3-9fb1-429a9e775c91', 'a833b7e2-5e4d-4479-a703-6becb953e0b0', '2030-03-04 04:00:00+00', 33, '', '2030-03-01 04:00:00+00');
INSERT INTO public.answers_supplement VALUES ('d5b6b90f-9c6e-4aae-ab6e-260ab851dfa6', '', '{5c31c92b-1070-46c6-a1d5-1b1be67f289b}', '2030-03-11 04:00:00+00', '07681d5a-01a6-4e48-9a57-461820f09193', '2030-03-13 15:59:59+00', '{"en": "2 working days, counted from the day after 11 March 2030. It is due by 13 March 2030, 23:59:59. The official calendar for some of these days is not out yet; the date is provisional.", "zh-Hant": "自民國 119 年 3 月 11 日之次日起算 2 個工作天。截止時間為民國 119 年 3 月 13 日 23:59:59。其中部分日期所屬年度之政府辦公日曆尚未公布，截止日為暫定。"}', '', 'asked', NULL, NULL, '6dcdc2de-39d0-4ec7-8ce8-ac54cc7a3605', 'a493386f-4283-4794-87d6-7fe7860474d9', '2030-03-14 04:00:00+00', 39, '', '2030-03-11 04:00:00+00');
INSERT INTO public.answers_supplement VALUES ('b2524ba1-62ec-4653-8add-b9e423a3e837', '', '{7c9a8b50-629a-4b54-a2a5-129b56759602}', '2030-03-11 04:00:00+00', '07681d5a-01a6-4e48-9a57-461820f09193', NULL, '{"en": "2 working days, counted from the day after this mail; days off are not counted. The page of the supplement will name the exact time.", "zh-Hant": "這封信送達之次日起 2 個工作天，例假日不計。確切時間會寫在補件頁面。"}', '', 'asked', NULL, NULL, 'ea7cd3a6-9248-4409-9506-bff4b2bf296a', '2dd009a6-b489-4303-9bc5-903d02056351', '2030-03-14 04:00:00+00', 40, '', NULL);
INSERT INTO public.answers_supplement VALUES ('e7f575f8-6c81-4b6d-b2aa-1237d52af685', '', '{63085ecc-7186-42b7-9750-b8f65eb2970e}', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '2030-03-13 15:59:59+00', '{"en": "2 working days, counted from the day after 11 March 2030. It is due by 13 March 2030, 23:59:59. The official calendar for some of these days is not out yet; the date is provisional.", "zh-Hant": "自民國 119 年 3 月 11 日之次日起算 2 個工作天。截止時間為民國 119 年 3 月 13 日 23:59:59。其中部分日期所屬年度之政府辦公日曆尚未公布，截止日為暫定。"}', '', 'asked', NULL, NULL, '2887711a-adcc-4450-ba41-aacdb84769da', '8870f9b9-af0e-46e1-9ac1-80830d9aab42', '2030-03-14 04:00:00+00', 48, '', '2030-03-11 04:00:00+00');
INSERT INTO public.answers_supplement VALUES ('76be51e7-76e8-4798-8208-150ee79dcda8', '', '{19f74522-1275-42e0-abf4-0fd2e2cffca0}', '2030-03-11 04:00:00+00', '5da234df-13b1-4212-ac78-143f2e2ca31a', NULL, '{"en": "2 working days, counted from the day after this mail; days off are not counted. The page of the supplement will name the exact time.", "zh-Hant": "這封信送達之次日起 2 個工作天，例假日不計。確切時間會寫在補件頁面。"}', '', 'asked', NULL, NULL, '4f6e5723-8634-4321-ac02-355970f271fd', 'a0d37f47-2a98-4496-8df7-abf463a9ed1c', '2030-03-14 04:00:00+00', 57, '', NULL);



INSERT INTO public.answers_supplementitem VALUES (1, 'burrow/name', '請補正', NULL, '', '6eab8496-9f51-461e-8817-f88aa0c7a9c1');
INSERT INTO public.answers_supplementitem VALUES (2, 'burrow/name', '請補正', NULL, '', 'a6cbb093-5a7f-40c8-b7e4-0683b5bf1b0b');
INSERT INTO public.answers_supplementitem VALUES (3, 'burrow/name', '請補正', NULL, '', 'b012a3be-a474-46d0-980e-665c540bbfe5');
INSERT INTO public.answers_supplementitem VALUES (4, 'burrow/name', '請補正', NULL, '', 'd5b6b90f-9c6e-4aae-ab6e-260ab851dfa6');
INSERT INTO public.answers_supplementitem VALUES (5, 'burrow/name', '請補正', NULL, '', 'b2524ba1-62ec-4653-8add-b9e423a3e837');
INSERT INTO public.answers_supplementitem VALUES (6, 'burrow/name', '請補正', NULL, '', 'e7f575f8-6c81-4b6d-b2aa-1237d52af685');
INSERT INTO public.answers_supplementitem VALUES (7, 'burrow/name', '請補正', NULL, '', 'a309a07a-c9f3-4ed7-a128-c83b0c62c1f1');
INSERT INTO public.answers_supplementitem VALUES (8, 'burrow/name', '請補正', NULL, '', '76be51e7-76e8-4798-8208-150ee79dcda8');



INSERT INTO public.applications_filing VALUES ('ea9eeeaf-5fb5-4c31-83eb-b2b163bcf273', '2030-02-10 04:00:00+00', '9572362d-757f-4d49-bdcf-34cc4c4a7f84', NULL, 'ee30dab9-8148-453c-ba27-98578a1925a3', 'bc62253c-d4b0-4e73-b503-228821d0a211', 'small-market', '113477f3-a965-415b-bddc-91ae2a70952c');
INSERT INTO public.applications_filing VALUES ('d5ddaac8-6cde-477c-84bf-e427588431ce', '2030-02-10 04:00:00+00', 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', '2030-02-10 04:00:00+00', '67dd04cf-193f-481b-aae4-6343459f8bb3', '2fa1e5d7-1daa-4201-8842-6eda6ad82d14', 'small-market', '113477f3-a965-415b-bddc-91ae2a70952c');
INSERT INTO public.applications_filing VALUES ('7cf93ae1-5d15-4b5d-be9e-bf748e21a72a', '2030-02-10 04:00:00+00', '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', '2030-02-10 04:00:00+00', 'a493386f-4283-4794-87d6-7fe7860474d9', '0885efc5-8736-46b5-80f7-1c4423a90402', 'small-market', '113477f3-a965-415b-bddc-91ae2a70952c');
INSERT INTO public.applications_filing VALUES ('c05c3058-2c6c-4569-aa96-3190ff863e4e', '2030-02-10 04:00:00+00', 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', '2030-02-10 04:00:00+00', '2dd009a6-b489-4303-9bc5-903d02056351', '5869e0d2-8c19-42f1-860c-3aa437403eab', 'small-market', '113477f3-a965-415b-bddc-91ae2a70952c');
INSERT INTO public.applications_filing VALUES ('e9f48e27-be5b-477c-b9dc-a10a6bd69f4b', '2030-02-10 04:00:00+00', '28553837-c758-4560-b5a6-becd5f12e3e5', '2030-02-10 04:00:00+00', 'a7d1c764-5c86-4653-9e9b-8b4796b43dd5', 'fe3afca0-35a7-432f-aee2-bf68d01f723b', 'small-market', '113477f3-a965-415b-bddc-91ae2a70952c');
INSERT INTO public.applications_filing VALUES ('fb744e47-8096-4b04-a4e0-c9062eb311e9', '2030-02-10 04:00:00+00', '3cabef26-8064-42cb-ac04-84f83ca7244c', '2030-02-10 04:00:00+00', '7d68e2c6-4e28-4188-9c93-7c87426264df', 'f3a2ddc7-de68-4abb-b0b3-dd6405f03b54', 'small-market', '113477f3-a965-415b-bddc-91ae2a70952c');
INSERT INTO public.applications_filing VALUES ('8bcbbb34-6f8b-4b5c-88c5-6ee155ad619a', '2030-02-10 04:00:00+00', '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', '2030-02-10 04:00:00+00', '2982e21f-7718-4cb5-9657-af681a3a44c0', '6799ff0e-58b1-4473-bc11-bf9dceebccb4', 'small-market', '113477f3-a965-415b-bddc-91ae2a70952c');
INSERT INTO public.applications_filing VALUES ('6872a403-a410-4c93-95eb-5d025ef44470', '2030-02-10 04:00:00+00', 'fc2e5673-7540-42ce-8e0e-be52006918ca', '2030-02-10 04:00:00+00', 'a833b7e2-5e4d-4479-a703-6becb953e0b0', '8eac65df-9148-4403-8be1-3c5bf16e37a6', 'small-market', '113477f3-a965-415b-bddc-91ae2a70952c');
INSERT INTO public.applications_filing VALUES ('3b2b7f51-a731-469f-94ec-3b36778e29a0', '2030-02-10 04:00:00+00', 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', '2030-02-10 04:00:00+00', 'c4c72f8a-c22d-49e3-96ed-47857e5b5547', '3b8826e1-e1cc-4e4f-a2a8-4cca6155023b', 'small-market', '113477f3-a965-415b-bddc-91ae2a70952c');
INSERT INTO public.applications_filing VALUES ('23ce23c4-fe07-4728-a3e9-a947fd6732e3', '2030-02-10 04:00:00+00', 'efcd3f9b-342f-4062-868b-1d5eee2a732a', '2030-02-10 04:00:00+00', 'e49e08da-a4b3-48bd-85ce-cba9bf9065a6', 'aa3a82ca-a543-4a4d-8acd-d26ea5860e95', 'small-market', '113477f3-a965-415b-bddc-91ae2a70952c');
INSERT INTO public.applications_filing VALUES ('ecce4cdc-1e2e-4fb9-b93c-99732cc6af72', '2030-02-10 04:00:00+00', '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', '2030-02-10 04:00:00+00', '5529586b-561d-462b-8a63-a4c4f7a4ac3a', '9cece3e7-dd8a-498a-947b-099650fe602e', 'small-market', '113477f3-a965-415b-bddc-91ae2a70952c');
INSERT INTO public.applications_filing VALUES ('a050de5f-5981-4fe7-9dff-e6e3e991ae66', '2030-02-10 04:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', NULL, '2426c172-2c46-4cc4-85be-c6240e0c303c', '254ebc42-5800-41c9-bc31-452dbf87c871', 'moon-market', '019d89a7-4585-44fe-b33d-8a70cd8e85c7');
INSERT INTO public.applications_filing VALUES ('a39a21f4-abe8-4045-b858-fb834cede214', '2030-02-10 04:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '2030-02-10 04:00:00+00', '6040d437-7926-4dc0-9859-18b688bda6b1', 'dc66971f-2d8c-4f6d-8f76-acc98122cacd', 'moon-market', '019d89a7-4585-44fe-b33d-8a70cd8e85c7');
INSERT INTO public.applications_filing VALUES ('c70317af-5ce4-42e5-b0b6-895ad8e53974', '2030-02-10 04:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', '2030-02-10 04:00:00+00', '8870f9b9-af0e-46e1-9ac1-80830d9aab42', '4fbdfe85-c9a8-4d33-9a38-22b43b0c5983', 'moon-market', '019d89a7-4585-44fe-b33d-8a70cd8e85c7');
INSERT INTO public.applications_filing VALUES ('9dcdcff9-ed48-4050-a43a-f975d02d0323', '2030-02-10 04:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', '2030-02-10 04:00:00+00', '97002725-628e-4a6a-bbb6-69a2d3c84d64', '20096bed-4983-48d1-b66d-eb839f762fb7', 'moon-market', '019d89a7-4585-44fe-b33d-8a70cd8e85c7');
INSERT INTO public.applications_filing VALUES ('8be4c37a-549c-4d2f-834d-9c2e0eb0f099', '2030-02-10 04:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '2030-02-10 04:00:00+00', '5c6afb95-f983-4f96-83ea-83b6185a4896', '40e4eb73-ac2f-4a52-83c0-f11573b449e5', 'moon-market', '019d89a7-4585-44fe-b33d-8a70cd8e85c7');
INSERT INTO public.applications_filing VALUES ('32a10db5-4bd8-42e8-ba62-b4592395dd0e', '2030-02-10 04:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '2030-02-10 04:00:00+00', '5908ab2f-4df4-458a-a49b-d6d470f30266', '382a068e-0be7-430a-8020-fd8db442a24e', 'moon-market', '019d89a7-4585-44fe-b33d-8a70cd8e85c7');
INSERT INTO public.applications_filing VALUES ('173fddf2-8b99-48c9-92ea-ea809ca87ed8', '2030-02-10 04:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '2030-02-10 04:00:00+00', 'fe45ce69-65c0-494c-86b3-adaf68d39d49', 'e266e04f-550d-47f6-8ee0-c3db72211695', 'moon-market', '019d89a7-4585-44fe-b33d-8a70cd8e85c7');
INSERT INTO public.applications_filing VALUES ('a3ec9f0a-b213-4a6d-a946-fae314457d79', '2030-02-10 04:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', '2030-02-10 04:00:00+00', '7a212976-363b-4063-9e22-19bf1325341e', '5646dc96-0b1d-41cb-8d33-6ede4a683ce8', 'moon-market', '019d89a7-4585-44fe-b33d-8a70cd8e85c7');
INSERT INTO public.applications_filing VALUES ('df2ca802-502b-4bfc-a0ea-775e3b6b8882', '2030-02-10 04:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '2030-02-10 04:00:00+00', 'ff14cddc-39d1-4312-8160-13c732eac213', '0546ca7c-8b79-4e7f-9cf3-cf9a12967884', 'moon-market', '019d89a7-4585-44fe-b33d-8a70cd8e85c7');
INSERT INTO public.applications_filing VALUES ('8e702150-eeb3-41fb-a729-9907c487ebc4', '2030-02-10 04:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '2030-02-10 04:00:00+00', '97ab6bb4-b71e-4c7c-ad12-1c9adae6a77a', 'c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9', 'moon-market', '019d89a7-4585-44fe-b33d-8a70cd8e85c7');
INSERT INTO public.applications_filing VALUES ('35256c41-16a6-4e4c-8620-ff0df4480e30', '2030-02-10 04:00:00+00', 'ec081bcc-baa2-468f-97ba-db36a4ccc329', NULL, 'd5f4764d-5a89-4f6b-8dff-eadb9a573c5b', 'c265f4a2-18c5-4ef8-b7c2-3ca800766836', 'late-market', 'c4314929-1e30-485b-ab56-5fd35d8f3272');
INSERT INTO public.applications_filing VALUES ('4bf51dd5-8069-4fad-8eec-cfdf7d5222d9', '2030-02-10 04:00:00+00', 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', '2030-02-10 04:00:00+00', '41327780-8946-40e8-8068-0c9cfcd8f6c1', '64d64fb2-049b-40a0-86fc-cfc47e64b91b', 'late-market', 'c4314929-1e30-485b-ab56-5fd35d8f3272');
INSERT INTO public.applications_filing VALUES ('967c1cd4-204c-42f3-a06b-e4b34bebc592', '2030-02-10 04:00:00+00', '6ee3f6da-4050-48ee-92b2-327d27e72da8', '2030-02-10 04:00:00+00', 'ed877c60-7ebd-4252-8d6a-a52f78899d41', 'e04b2987-16a0-4034-8ae6-f25add556bc1', 'late-market', 'c4314929-1e30-485b-ab56-5fd35d8f3272');
INSERT INTO public.applications_filing VALUES ('1400e180-e44f-410a-96a6-330f8cf8e430', '2030-02-10 04:00:00+00', 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', '2030-02-10 04:00:00+00', 'a0d37f47-2a98-4496-8df7-abf463a9ed1c', 'a8ef2d65-b8a6-4d13-b5af-a9358f8dc888', 'late-market', 'c4314929-1e30-485b-ab56-5fd35d8f3272');
INSERT INTO public.applications_filing VALUES ('757e0d84-84fe-4cc3-a2ff-6a7052db3788', '2030-02-10 04:00:00+00', '8597ab07-3f27-4631-932a-cf63142b6831', '2030-02-10 04:00:00+00', '045536a2-1af4-403b-9693-69d7b30ca01c', 'a1076260-c86b-40d0-a5fb-bf2993118ebb', 'late-market', 'c4314929-1e30-485b-ab56-5fd35d8f3272');
INSERT INTO public.applications_filing VALUES ('ed76f152-96f1-47d4-a174-2a87a331d68d', '2030-02-10 04:00:00+00', '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', '2030-02-10 04:00:00+00', 'f0d81c26-efdf-4f4a-856a-9e50c98968ad', '66c456a4-6a78-4325-9996-ae595a14ed15', 'late-market', 'c4314929-1e30-485b-ab56-5fd35d8f3272');
INSERT INTO public.applications_filing VALUES ('4376f5c8-645b-475d-8908-bc15b842fcde', '2030-02-10 04:00:00+00', '55fea98c-db29-4c16-b3fc-caaa82cd64a0', '2030-02-10 04:00:00+00', 'dc95a357-6225-4bf4-a1d5-9918cef4f1c2', '22bf9a82-0701-485c-ac5b-2ebe92b89f9e', 'late-market', 'c4314929-1e30-485b-ab56-5fd35d8f3272');
INSERT INTO public.applications_filing VALUES ('c1ba566e-7afb-42c0-9ed0-b1e96c1bf207', '2030-02-10 04:00:00+00', 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', '2030-02-10 04:00:00+00', '01a13c6a-117a-468c-8651-6df391bc48cf', 'd5a857a7-5e9d-4ba6-be41-b6ce19cbd79c', 'late-market', 'c4314929-1e30-485b-ab56-5fd35d8f3272');
INSERT INTO public.applications_filing VALUES ('472e3f87-ca08-4acd-8d7b-842eea513cee', '2030-02-10 04:00:00+00', '57792295-9a19-4695-8513-16ceb77a068a', '2030-02-10 04:00:00+00', '00d6d942-e7d0-4055-be08-6d44c09e7198', '42280f22-2628-428b-9812-0700166808e2', 'late-market', 'c4314929-1e30-485b-ab56-5fd35d8f3272');
INSERT INTO public.applications_filing VALUES ('e8975905-6892-4a5c-b7a6-8bcca83ce218', '2030-02-10 04:00:00+00', '9351df44-3236-4935-9a83-46cf966cfd21', '2030-02-10 04:00:00+00', '183b5333-4b39-4643-ab3c-4e8076fe65d7', '0dc92085-43cb-4ffd-af3d-7daf61f1c18f', 'late-market', 'c4314929-1e30-485b-ab56-5fd35d8f3272');
INSERT INTO public.applications_filing VALUES ('83a34930-a740-4ae6-acd3-284b39a78dd1', '2030-02-10 04:00:00+00', '81ce9a57-b613-4309-8120-004015be55dc', '2030-02-10 04:00:00+00', 'fe189acf-fe40-4757-859d-0e4a98840d27', '03ead6e0-72dc-4cef-85d2-99a5289225a4', 'late-market', 'c4314929-1e30-485b-ab56-5fd35d8f3272');
INSERT INTO public.applications_filing VALUES ('097a4b40-9464-4767-bfc8-444fc7b91fe7', '2030-03-11 04:00:00+00', '896dbc62-633b-4b48-a1d4-bae9461ae456', NULL, 'f3471a14-a85b-4f10-ade3-49b70bb880cc', '977f37a1-cb05-4182-acbb-027f3e9b6604', 'small-market', '96b83add-bf6b-4be7-953c-eee0e1fe9002');
INSERT INTO public.applications_filing VALUES ('95d0e0c0-d771-4edd-a8a6-6b6005547709', '2030-03-11 04:00:00+00', '244466fc-9dfb-43cf-97c0-f9626aa155d3', NULL, '703cffef-bc23-4c85-a6e9-216d267d42b8', 'fa0184b5-e26a-4e65-aff0-524e57c56e49', 'small-market', '96b83add-bf6b-4be7-953c-eee0e1fe9002');
INSERT INTO public.applications_filing VALUES ('3822944f-a551-4d03-928c-65b46041e9f2', '2030-03-11 04:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', NULL, 'e43fc97d-97f6-4ae0-8965-6ed73635ad21', '8f9448a9-ef90-4441-8ad1-596bc24eb762', 'moon-market', '6058c1be-ebd4-4896-a626-127c48ff412c');
INSERT INTO public.applications_filing VALUES ('9c3a9e3d-d479-4d58-a2ab-5afc2ededaa5', '2030-03-11 04:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', NULL, '3d1a62e6-9fa8-4b2d-b2e0-e427009cf91b', '38d91a3a-435f-46ea-b330-2efc06fc3122', 'moon-market', '6058c1be-ebd4-4896-a626-127c48ff412c');
INSERT INTO public.applications_filing VALUES ('31baefcd-4ba0-4aee-8980-8f2599cd6e18', '2030-03-11 04:00:00+00', '92270572-34c3-40d9-ad5e-06d9d2fe67ff', NULL, 'd91b0cad-d9c3-4da3-9d93-0a55b2193b1a', '518499fa-91be-4863-b109-b8f6c297d8a2', 'late-market', '75cb859a-027a-46ca-a37d-2fe608ef6429');
INSERT INTO public.applications_filing VALUES ('c02ec976-3a11-445c-bce9-f59964dd2668', '2030-03-11 04:00:00+00', 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', '2030-03-11 04:00:00+00', '67811aa0-8aec-41d9-a22c-74c838fd2b13', '764dbba2-507b-4ffc-b913-d53f82075fcc', 'late-market', '75cb859a-027a-46ca-a37d-2fe608ef6429');
INSERT INTO public.applications_filing VALUES ('3abc0627-22f8-4659-bd91-0f50646d6b46', '2030-03-11 04:00:00+00', '17342b1d-9479-4426-8dd6-aa207b491314', NULL, '964db6fc-1467-496c-ba41-6b60fab235a4', '05f92b1d-e997-49db-b970-e9c3645be8d0', 'late-market', '75cb859a-027a-46ca-a37d-2fe608ef6429');



INSERT INTO public.applications_receipt VALUES ('SMALL-119-00001', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "84b0714b-7000-4860-b6b9-fd1a2264206f", "name": "品嘗報告_月兔 90100005.pdf", "bytes": 668, "paper": "taste", "sha256": "271ddc877eb9fc320313e8f8a789e15c7ed3363702803d791294d7b7f58723a1", "solution": "70b03d93-2d30-4359-b320-ce18d767a3eb"}]', 'd5ddaac8-6cde-477c-84bf-e427588431ce', 'e6856fbb-4297-488f-b4f9-2b80e60e3517');
INSERT INTO public.applications_receipt VALUES ('SMALL-119-00002', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "cca5caf4-f536-459e-b8e7-da2680e43d97", "name": "品嘗報告_月兔 90100011.pdf", "bytes": 668, "paper": "taste", "sha256": "92028a553ba4eb65e9246732e6652289a0534c8f82a6db6f5fa4a3ef0a456706", "solution": "df47ba19-316a-4d19-8aa1-7e55797ff8b5"}]', '7cf93ae1-5d15-4b5d-be9e-bf748e21a72a', '6dcdc2de-39d0-4ec7-8ce8-ac54cc7a3605');
INSERT INTO public.applications_receipt VALUES ('SMALL-119-00003', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "8c47cedc-44ba-4952-b8b4-d8e7fc986074", "name": "品嘗報告_月兔 90100016.pdf", "bytes": 668, "paper": "taste", "sha256": "0a750f83b3330be0288ceb17ba70b78032331678e6832bebfef63367139b1be4", "solution": "60fd64a2-99a6-4583-a02a-b03d9153e831"}]', 'c05c3058-2c6c-4569-aa96-3190ff863e4e', 'ea7cd3a6-9248-4409-9506-bff4b2bf296a');
INSERT INTO public.applications_receipt VALUES ('SMALL-119-00004', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "fcef0e28-11d0-4abb-940f-8d9603b88053", "name": "品嘗報告_月兔 90100022.pdf", "bytes": 668, "paper": "taste", "sha256": "c6dfade0a654e49f68fea17d664266e1c7fd84e93e6b52a0fe679bc9d9c5a080", "solution": "3b0cc975-961c-4a7c-b4b4-c57bc0b6e492"}]', 'e9f48e27-be5b-477c-b9dc-a10a6bd69f4b', '19220b36-4fc9-4068-a1f5-3b6cb6ecf650');
INSERT INTO public.applications_receipt VALUES ('SMALL-119-00005', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "b4d714d9-550e-4650-9cc6-4b684d0a546d", "name": "品嘗報告_月兔 90100027.pdf", "bytes": 668, "paper": "taste", "sha256": "18ce197aab798ec9aa4c3563abf6123c8011cec0109a7b70cd96cac357b43459", "solution": "9b87057b-52bd-4e7f-886b-4dc35173f1c0"}]', 'fb744e47-8096-4b04-a4e0-c9062eb311e9', '5087d2d7-88a5-46ce-9b0d-957a2759e13c');
INSERT INTO public.applications_receipt VALUES ('SMALL-119-00006', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "23bf761d-a06b-4282-a9ef-02178eebb338", "name": "品嘗報告_月兔 90100032.pdf", "bytes": 668, "paper": "taste", "sha256": "bf8df3dff86d9459a75843377e53a9cd50a4e46e266eae85961fd7f031e90184", "solution": "29b90456-aeef-4c9a-95f8-8a6a60228538"}]', '8bcbbb34-6f8b-4b5c-88c5-6ee155ad619a', 'd43bd264-fd60-4ba1-a2dd-0e4cf375293e');
INSERT INTO public.applications_receipt VALUES ('SMALL-119-00007', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "9163f1fa-8d32-45bb-8c3b-b2ae4f08d567", "name": "品嘗報告_月兔 90100037.pdf", "bytes": 668, "paper": "taste", "sha256": "7c982783b455accda50c0fd84ee8523480953f5ef0ae4c91fadb97fa8351812e", "solution": "69113ea9-8ac0-4897-8539-4c60fbc38f86"}]', '6872a403-a410-4c93-95eb-5d025ef44470', 'c0289b0e-f659-4cc3-9fb1-429a9e775c91');
INSERT INTO public.applications_receipt VALUES ('SMALL-119-00008', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "441ad4af-4e1b-4f7a-8ea4-45607710dcb5", "name": "品嘗報告_月兔 90100043.pdf", "bytes": 668, "paper": "taste", "sha256": "787ee5f27916cf4747ba31fde8aad476672ff60df5edab27d8eac5e21e9e31da", "solution": "2b09d124-f4e2-4680-94dd-a4f092dbc9fe"}]', '3b2b7f51-a731-469f-94ec-3b36778e29a0', '04b8e803-cef8-420f-9b18-f21a2a35c506');
INSERT INTO public.applications_receipt VALUES ('SMALL-119-00009', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "fe6f590b-72c4-4fb5-a4b7-a8aa28db9821", "name": "品嘗報告_月兔 90100048.pdf", "bytes": 668, "paper": "taste", "sha256": "bdaae3fe9e41dfab3f717d01c6a9cd8bf1d6977c4c95ee2ea98449d28adcfa54", "solution": "a1f0835c-9e32-48e7-adb6-053b86fedcd1"}]', '23ce23c4-fe07-4728-a3e9-a947fd6732e3', 'f8992b20-2695-4ae6-9f57-081e6655c4d3');
INSERT INTO public.applications_receipt VALUES ('SMALL-119-00010', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "78fac7d0-2a9b-4794-b5e0-99c987a18501", "name": "品嘗報告_月兔 90100053.pdf", "bytes": 668, "paper": "taste", "sha256": "7ba22a3e6331946ea8255f132d69f2953549cad59182a7fc43b1032e46a4098d", "solution": "74e95615-6d16-4475-bca5-ed9047524b3a"}]', 'ecce4cdc-1e2e-4fb9-b93c-99732cc6af72', '1135cf2a-9a5a-4c98-8113-fa877b7510bb');
INSERT INTO public.applications_receipt VALUES ('MOON-119-00011', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "38aa2f9b-008f-408c-aca1-ceed3b607717", "name": "地契_月兔 90100064.pdf", "bytes": 660, "paper": "deed", "sha256": "929a4049400140b54882a9b7aa5f0e58ea1ca88710739393339b8002a602495a", "solution": null}, {"file": "dbc33eef-d523-4226-bbee-a2cbe610c29c", "name": "照片_月兔 90100064.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "4453e7b5-c605-41c1-a87a-390e5f34d1c8", "name": "照片_月兔 90100064_2.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "9e7ee9de-1be1-4032-bd37-ba4651b686ca", "name": "品嘗報告_月兔 90100064.pdf", "bytes": 668, "paper": "taste", "sha256": "794d98e9fd9dc4f282990e11497b16b9ea3ee8df4d77a4e6c4c7fef08878e427", "solution": "5b424f10-8035-459e-9a1b-6b935854a000"}, {"file": "c4a06159-45e7-4c16-94e8-3c09c2a4da79", "name": "乳酪肖像_月兔 90100064.pdf", "bytes": 668, "paper": "portrait", "sha256": "1a75143363986ce029f9b8cc1d3610f84593d54d929e08d66243036b98ef168d", "solution": "5b424f10-8035-459e-9a1b-6b935854a000"}, {"file": "03f79aa0-83dc-4396-ad6f-a430407cd832", "name": "推薦信_月兔 90100064.pdf", "bytes": 664, "paper": "letters", "sha256": "a87cf181a69dd3273d88734e6e15912bf4870ce2db6b9401b294a0cc74b7ee64", "solution": "5b424f10-8035-459e-9a1b-6b935854a000"}]', 'a39a21f4-abe8-4045-b858-fb834cede214', '7d59da98-799b-459b-bbee-f2160999f600');
INSERT INTO public.applications_receipt VALUES ('MOON-119-00012', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "5fd01891-ce74-4574-84f5-8840630ee9ea", "name": "地契_月兔 90100069.pdf", "bytes": 660, "paper": "deed", "sha256": "61b012b1022d74f81e4381a210dd62cbdce3998dc0644a67b8bc65e2dcd5b91e", "solution": null}, {"file": "349b47a6-2277-4ce9-9eb8-68d636b8bf8f", "name": "照片_月兔 90100069.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "a02b452c-1c05-44c3-ba3c-5c7f5be8419d", "name": "照片_月兔 90100069_2.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "898d5e34-9965-4b84-aefc-353c1c730ea8", "name": "品嘗報告_月兔 90100069.pdf", "bytes": 668, "paper": "taste", "sha256": "21496c1af4648abcbf3cd7ebce98f2cc0238f881da461887d42d6c5ca35f9747", "solution": "1a548480-89d7-46fe-885d-f80ea68bb407"}, {"file": "e90c3dfe-7060-4ff6-8767-afe22a38cdd4", "name": "乳酪肖像_月兔 90100069.pdf", "bytes": 668, "paper": "portrait", "sha256": "40c5c6e3ae431414ee675e0aee7c924aab784d032900cacecbe169c03db0c0e2", "solution": "1a548480-89d7-46fe-885d-f80ea68bb407"}, {"file": "88a7166e-4e62-4fce-be70-003f5da640db", "name": "推薦信_月兔 90100069.pdf", "bytes": 664, "paper": "letters", "sha256": "6d08521e20584d31d1f7d9564a67e33c39dc9105c96eb841f71b659e8d241594", "solution": "1a548480-89d7-46fe-885d-f80ea68bb407"}]', 'c70317af-5ce4-42e5-b0b6-895ad8e53974', '2887711a-adcc-4450-ba41-aacdb84769da');
INSERT INTO public.applications_receipt VALUES ('MOON-119-00013', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "a930226f-4efb-4c23-85e4-b4bca3b8ad4c", "name": "地契_月兔 90100070.pdf", "bytes": 660, "paper": "deed", "sha256": "938d923768a339f15f211b9233dcaee8a8b453f9b9d3764b063f363da9e993e0", "solution": null}, {"file": "7d50ed27-3680-483d-b881-1bfde5a6a625", "name": "照片_月兔 90100070.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "6576d685-0c70-49f2-a5f8-853b68a0bbae", "name": "照片_月兔 90100070_2.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "dfc14ae5-4756-4a34-9448-8cbc53f871f0", "name": "品嘗報告_月兔 90100070.pdf", "bytes": 668, "paper": "taste", "sha256": "211c4c238117bb2cbebefed7d57bfaaddb78a45555199ed8eb1085dd7b013fd4", "solution": "f13bf6fd-db62-4782-825a-cc4013180ecc"}, {"file": "bf678862-7c50-4616-998e-8d8f92f337b3", "name": "乳酪肖像_月兔 90100070.pdf", "bytes": 668, "paper": "portrait", "sha256": "96974fd7b420be3e86ff3cc60fdb406c1ba563f26563bdad052924823464ab02", "solution": "f13bf6fd-db62-4782-825a-cc4013180ecc"}, {"file": "8213da51-52af-41dd-b55a-164581361a28", "name": "推薦信_月兔 90100070.pdf", "bytes": 664, "paper": "letters", "sha256": "671ecd8240bda4b315202ca61e805d92e1c63585e8f8c695dc7428a7b6e7d642", "solution": "f13bf6fd-db62-4782-825a-cc4013180ecc"}]', '9dcdcff9-ed48-4050-a43a-f975d02d0323', '3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f');
INSERT INTO public.applications_receipt VALUES ('MOON-119-00014', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "49f5500f-71df-4f3e-a9b9-a9b73add86ba", "name": "地契_月兔 90100074.pdf", "bytes": 660, "paper": "deed", "sha256": "9c93890eb47ce96fd8c294ad658ba00f33a03ea2a8a7e8342e3998842b7ab332", "solution": null}, {"file": "520cf2af-71fd-427d-8808-282b72ec2f7d", "name": "照片_月兔 90100074.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "4ee49cb0-462a-475f-a502-2b31caf3fe17", "name": "照片_月兔 90100074_2.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "09943873-363c-417b-ac7b-a7177647a4bf", "name": "品嘗報告_月兔 90100074.pdf", "bytes": 668, "paper": "taste", "sha256": "1214423b140fb03bcb4e3a23b2d7869f9cbb4cb3060ca1212401d953c031f8f4", "solution": "62079c8c-49d6-482c-bab9-5077c1df9551"}, {"file": "a8220e6e-5e20-4786-bd99-fbed192c7d84", "name": "乳酪肖像_月兔 90100074.pdf", "bytes": 668, "paper": "portrait", "sha256": "c4b69b16e4353b691caf270687c942015a6b9da46cc2c2720450102dc963970e", "solution": "62079c8c-49d6-482c-bab9-5077c1df9551"}, {"file": "5df8c028-17c4-44bb-8302-5ecc72b35a16", "name": "推薦信_月兔 90100074.pdf", "bytes": 664, "paper": "letters", "sha256": "125a98f62d04cdc1476abfc61fe98af036817c55d3f370d0850bf3b0121d5a6e", "solution": "62079c8c-49d6-482c-bab9-5077c1df9551"}]', '8be4c37a-549c-4d2f-834d-9c2e0eb0f099', '25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9');
INSERT INTO public.applications_receipt VALUES ('MOON-119-00015', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "88bce9e5-b16f-4b14-a98d-b9c765f4654a", "name": "地契_月兔 90100075.pdf", "bytes": 660, "paper": "deed", "sha256": "200cb6a2b0be6064173533e9d1f9f6462ffc5ade708210b14c513e26a609c491", "solution": null}, {"file": "27e7954a-864d-4ef0-979d-b33107965e19", "name": "照片_月兔 90100075.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "163c4c16-65b6-459e-b7bd-7ea288ba0095", "name": "照片_月兔 90100075_2.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "474c5142-ba88-480e-b376-9c59851f6405", "name": "品嘗報告_月兔 90100075.pdf", "bytes": 668, "paper": "taste", "sha256": "71543816e43ee3d9f0bcfd49a1abec2a50f77306cddaed1b59405a114c7341bf", "solution": "fa2ed71a-007d-40b5-a9f1-86b2467afab1"}, {"file": "37e1f7c6-9b96-429f-b7ec-a5b023d77e7e", "name": "乳酪肖像_月兔 90100075.pdf", "bytes": 668, "paper": "portrait", "sha256": "b969b0e105b1591449f00c9140fe0e57128d4af0a88998864002f5f6751abaee", "solution": "fa2ed71a-007d-40b5-a9f1-86b2467afab1"}, {"file": "8f658874-48f5-4b6c-8225-259511486cea", "name": "推薦信_月兔 90100075.pdf", "bytes": 664, "paper": "letters", "sha256": "1e1584e4a8b110ddc160b2e13d000d15db80ecd47dd6a2d64f19df1887d07423", "solution": "fa2ed71a-007d-40b5-a9f1-86b2467afab1"}]', '32a10db5-4bd8-42e8-ba62-b4592395dd0e', '06a52770-2010-445b-86ba-3e61931fc582');
INSERT INTO public.applications_receipt VALUES ('MOON-119-00016', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "510c35ca-a2ca-42d8-a3e2-67f5059cefed", "name": "地契_月兔 90100079.pdf", "bytes": 660, "paper": "deed", "sha256": "4a37ae5db23307e7aea934761b740bef53d6d4657976720cb6cc7239ddbe68bb", "solution": null}, {"file": "34b826b5-a1e5-432c-ba39-e8f4aaa74b23", "name": "照片_月兔 90100079.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "549c3300-8f4a-4a65-bd86-8bfa5d7174e5", "name": "照片_月兔 90100079_2.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "642e1686-57b0-4802-b71c-46d31840e66c", "name": "品嘗報告_月兔 90100079.pdf", "bytes": 668, "paper": "taste", "sha256": "6b488b7e59ecafb548b8be7616826f536d168b04897e51c63812fe76c75b62ac", "solution": "cacbc1dd-b68f-4309-aee4-f4d00d0db7d6"}, {"file": "d7e04968-4a22-4921-b0c6-cec78e39f2ca", "name": "乳酪肖像_月兔 90100079.pdf", "bytes": 668, "paper": "portrait", "sha256": "e09323d118965c034f709456e4624fa70a0385ae5e5f71b401ca8ea1bce9f2b1", "solution": "cacbc1dd-b68f-4309-aee4-f4d00d0db7d6"}, {"file": "d2d49098-ea0a-46d6-b12b-34cf97615d92", "name": "推薦信_月兔 90100079.pdf", "bytes": 664, "paper": "letters", "sha256": "55ce89967156a79318c4ea0b1c1246b698d6a8f109387e2dc00e3f6913fbb5b6", "solution": "cacbc1dd-b68f-4309-aee4-f4d00d0db7d6"}]', '173fddf2-8b99-48c9-92ea-ea809ca87ed8', 'd5b5830f-4084-465b-b8a2-998466c6106a');
INSERT INTO public.applications_receipt VALUES ('MOON-119-00017', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "cdf7ce27-757f-4dc6-b1ce-332785415263", "name": "地契_月兔 90100080.pdf", "bytes": 660, "paper": "deed", "sha256": "957ce1031c1580f99d58495689bcb53ac9ec24ef11b094f7a21a69278d31691e", "solution": null}, {"file": "ea0484eb-2631-4245-bc21-d2ad48df49f8", "name": "照片_月兔 90100080.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "043b8be4-2f5a-4cd3-b6de-182539d11b41", "name": "照片_月兔 90100080_2.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "81f6e5e8-fa80-463f-afde-7acac3bc22c9", "name": "品嘗報告_月兔 90100080.pdf", "bytes": 668, "paper": "taste", "sha256": "ab00babda3bda37b634ceeb81da918e70addc60bf744cba6a5ad50f0d8e6787c", "solution": "dd03221a-f905-4028-800a-913034e88aa0"}, {"file": "0ccc3a04-4d2a-4668-89a3-b915ee352037", "name": "乳酪肖像_月兔 90100080.pdf", "bytes": 668, "paper": "portrait", "sha256": "d5a5bd38f8379bd45c324e2c86905044744a2e477d028bfefb05ef8b7870c8cd", "solution": "dd03221a-f905-4028-800a-913034e88aa0"}, {"file": "6bd01ae0-4ce8-4575-83f4-a43c2a6a98b2", "name": "推薦信_月兔 90100080.pdf", "bytes": 664, "paper": "letters", "sha256": "7b89c2ee1b2467fdf5d940af22b3e979a8b785e9da44c10162105488b48515b3", "solution": "dd03221a-f905-4028-800a-913034e88aa0"}]', 'a3ec9f0a-b213-4a6d-a946-fae314457d79', '090eae2b-b31e-4685-af59-deb5553f939e');
INSERT INTO public.applications_receipt VALUES ('MOON-119-00018', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "1fca9f67-e020-4ecc-9f3b-9297b03d50b0", "name": "地契_月兔 90100085.pdf", "bytes": 660, "paper": "deed", "sha256": "706bc4983ab0c072d041272b090c1ef43f825db05adac1c30a98091bcb8a40f4", "solution": null}, {"file": "db0f1c02-2b1a-4891-ae6b-facae09cb525", "name": "照片_月兔 90100085.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "2d650987-f42a-4102-b403-3862448ad319", "name": "照片_月兔 90100085_2.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "5ceddae1-69a4-4789-9130-2a1a3a2b289c", "name": "品嘗報告_月兔 90100085.pdf", "bytes": 668, "paper": "taste", "sha256": "c23bfb80888412afecf5819f748220ecd9b68eecd4653e257e7be3fbaaad1aa7", "solution": "77000ebf-0abd-44e6-836e-227d495dbf15"}, {"file": "020c8f43-6ddf-4a33-8ec6-77009220f5ac", "name": "乳酪肖像_月兔 90100085.pdf", "bytes": 668, "paper": "portrait", "sha256": "040e02d7d7f0b6f2cfcd9a60bd1655e9fc9d91219181f5d826dbc220f2b1cea7", "solution": "77000ebf-0abd-44e6-836e-227d495dbf15"}, {"file": "b189dd26-d804-4c4a-bd96-e27eb8bbfc26", "name": "推薦信_月兔 90100085.pdf", "bytes": 664, "paper": "letters", "sha256": "a711d6f2dd685faf8073445d6d163838b3d7b970f3be33525b076b94ae98dfaf", "solution": "77000ebf-0abd-44e6-836e-227d495dbf15"}]', 'df2ca802-502b-4bfc-a0ea-775e3b6b8882', '4e332551-5cd0-4465-8460-7acae5288f0d');
INSERT INTO public.applications_receipt VALUES ('MOON-119-00019', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "7cf51b44-f2a8-4361-9afc-f3785ccca101", "name": "地契_月兔 90100091.pdf", "bytes": 660, "paper": "deed", "sha256": "b0b26fb3e79d9ca91e9f752e92e82a51c90b03c201dc5ec28e4458f50f862a38", "solution": null}, {"file": "4a183e85-1d89-4587-adf6-5abcde5334ff", "name": "照片_月兔 90100091.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "8cd5308c-b76b-4ff6-ad21-847226b0f660", "name": "照片_月兔 90100091_2.png", "bytes": 2939, "paper": "photographs", "sha256": "20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998", "solution": null}, {"file": "660b8704-71ae-4a1f-9f58-ed98101423fc", "name": "品嘗報告_月兔 90100091.pdf", "bytes": 668, "paper": "taste", "sha256": "e7e6cdd2b6084bddd7dab88ef893d5b205093e135b92875f79bd9e35b2e1ab36", "solution": "64c4bcbc-35fb-400f-89aa-983a6591fae1"}, {"file": "fe2a52e0-f980-4cd5-99dc-2bc74f218392", "name": "乳酪肖像_月兔 90100091.pdf", "bytes": 668, "paper": "portrait", "sha256": "c8f5e297a80eb5b42069242b88a21c5f962741f798f134cecadfeec14d729e84", "solution": "64c4bcbc-35fb-400f-89aa-983a6591fae1"}, {"file": "5a29a4fe-6901-46e0-bea2-6d66f6fd9f5d", "name": "推薦信_月兔 90100091.pdf", "bytes": 664, "paper": "letters", "sha256": "6d2ee50ddcdbf59f226765b8c2fc66346bea46ce0897fc0811cde7117becd1e2", "solution": "64c4bcbc-35fb-400f-89aa-983a6591fae1"}]', '8e702150-eeb3-41fb-a729-9907c487ebc4', '02214fdb-18f8-4a01-a32b-2cb7a5c32287');
INSERT INTO public.applications_receipt VALUES ('LATE-119-00020', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "1a473456-bfee-4f69-9772-40e5d2e7560b", "name": "品嘗報告_月兔 90100103.pdf", "bytes": 668, "paper": "taste", "sha256": "4935b6f93f20a5e9254896d3d977fe20971e50aed515aaf8c8d05d2f62d19a50", "solution": "26b5beee-a088-43af-8407-d8395c33f4ff"}]', '4bf51dd5-8069-4fad-8eec-cfdf7d5222d9', 'd14089f1-4e7f-49ec-8dcc-2e05d97ebf8d');
INSERT INTO public.applications_receipt VALUES ('LATE-119-00021', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "9b81bd25-4ecf-4cb0-bd9f-fe7e374167d5", "name": "品嘗報告_月兔 90100108.pdf", "bytes": 668, "paper": "taste", "sha256": "27c81bbdf228491fbc567fa78ee094a8c276bea5b6a2b1f69386479bf2bf4edd", "solution": "50e8e7ce-bf2d-40e8-894c-e172fcceb264"}]', '967c1cd4-204c-42f3-a06b-e4b34bebc592', 'ede4cdd8-4f22-489e-9e14-fd477d534a48');
INSERT INTO public.applications_receipt VALUES ('LATE-119-00022', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "41602c08-218d-4798-9373-998d22dfb2c6", "name": "品嘗報告_月兔 90100114.pdf", "bytes": 668, "paper": "taste", "sha256": "754a37b94e036299ce9113ee76686371c1ebe6982e3bfb61e33536573924e708", "solution": "29fe09a0-246a-441a-8d5f-4c8990496647"}]', '1400e180-e44f-410a-96a6-330f8cf8e430', '4f6e5723-8634-4321-ac02-355970f271fd');
INSERT INTO public.applications_receipt VALUES ('LATE-119-00023', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "6ef00327-339e-4f66-8648-b70261432c12", "name": "品嘗報告_月兔 90100119.pdf", "bytes": 668, "paper": "taste", "sha256": "f46dd13b52a2dd60b3166a31a239647b76afe7d56f2bddd8645a4b411ad1b412", "solution": "e687cd6b-0c38-4afa-b239-2990bb60bdcb"}]', '757e0d84-84fe-4cc3-a2ff-6a7052db3788', '42949fd7-8a99-4067-8705-d00dadf360bf');
INSERT INTO public.applications_receipt VALUES ('LATE-119-00024', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "98a5731f-7d5c-4f2a-9197-c26d3814b184", "name": "品嘗報告_月兔 90100120.pdf", "bytes": 668, "paper": "taste", "sha256": "f64ba94166077c9127958013f262bdd7a54cfdc5d6fde77ce583e80267b63841", "solution": "308e045c-2976-4cd1-b4c3-09eb872ee5c3"}]', 'ed76f152-96f1-47d4-a174-2a87a331d68d', 'c06405c9-5095-4807-89b6-a65a1b1a7044');
INSERT INTO public.applications_receipt VALUES ('LATE-119-00025', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "1d364d9d-db01-4c9a-81a1-bce9ecb3d909", "name": "品嘗報告_月兔 90100125.pdf", "bytes": 668, "paper": "taste", "sha256": "bf7487469b605ff399d3376e2e71c4e5265a5d2f9491f476d74cb88ac15a2b4e", "solution": "02a8347d-145e-4b73-afa7-a20f5def1531"}]', '4376f5c8-645b-475d-8908-bc15b842fcde', '964acd4f-0c60-4f6a-8911-85f292192a7c');
INSERT INTO public.applications_receipt VALUES ('LATE-119-00026', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "976c8654-4675-4f77-8488-2f3f1bd01f38", "name": "品嘗報告_月兔 90100130.pdf", "bytes": 668, "paper": "taste", "sha256": "172bead0041c03feb3034caf476506cd7a397f40eca1d8b4d4de4e8de810044b", "solution": "77ee9dc0-1151-4258-95a5-eba79f65d4b3"}]', 'c1ba566e-7afb-42c0-9ed0-b1e96c1bf207', '94fc3d66-0909-4017-80c8-95d109961d2a');
INSERT INTO public.applications_receipt VALUES ('LATE-119-00027', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "4f8303fa-f39e-49be-a1af-e7124e140b62", "name": "品嘗報告_月兔 90100135.pdf", "bytes": 668, "paper": "taste", "sha256": "275b62985a42bdb1581b6e4e968c1c9da30ea716c74adcc50f00019f23208d83", "solution": "8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9"}]', '472e3f87-ca08-4acd-8d7b-842eea513cee', '71102d0d-209a-4f65-b374-49daea718b48');
INSERT INTO public.applications_receipt VALUES ('LATE-119-00028', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "2de3f65a-e9aa-4ae7-ad3e-322d43d2b9cf", "name": "品嘗報告_月兔 90100141.pdf", "bytes": 668, "paper": "taste", "sha256": "bfeaef3673caa48476e250c3434cbf12a1745b1a30306996bf4cb91b993819a0", "solution": "f9d44756-61c7-4558-952d-b673c1ee048b"}]', 'e8975905-6892-4a5c-b7a6-8bcca83ce218', '6ee66995-1821-455c-af27-8771e6834908');
INSERT INTO public.applications_receipt VALUES ('LATE-119-00029', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '[{"file": "b4773267-7566-4eff-b8a1-09b524a3e91b", "name": "品嘗報告_月兔 90100146.pdf", "bytes": 668, "paper": "taste", "sha256": "781407ebfab5424092205e81373cb516301b67d5f00be27ca767b3d4ad0038a4", "solution": "9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba"}]', '83a34930-a740-4ae6-acd3-284b39a78dd1', '9f4b1285-6700-4a5d-932a-7985cca16528');
INSERT INTO public.applications_receipt VALUES ('LATE-119-00030', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '[{"file": "d5a4fa76-47e9-4b92-8258-b68c25672b49", "name": "品嘗報告_月兔 90100173.pdf", "bytes": 668, "paper": "taste", "sha256": "c9e7bc2b220a89de823f0193b3a2b65194c8b016a19ec1529d6771f156d55184", "solution": "b063f60e-630c-48c2-b8e9-c095bcf0d0ce"}]', 'c02ec976-3a11-445c-bce9-f59964dd2668', '441af2be-11d3-46f7-ab86-341c026c76e3');



INSERT INTO public.applications_solution VALUES ('2fccd30f-5eab-4b8d-ac28-5425e66cb1c0', '藍月', '2030-02-10 04:00:00+00', 'fb759c42-e055-4486-8f50-eb9a3794c6c4', 'ea9eeeaf-5fb5-4c31-83eb-b2b163bcf273');
INSERT INTO public.applications_solution VALUES ('70b03d93-2d30-4359-b320-ce18d767a3eb', '藍月', '2030-02-10 04:00:00+00', '6cb1c8ad-e1dd-4a72-b6ca-a5d9a919e7e7', 'd5ddaac8-6cde-477c-84bf-e427588431ce');
INSERT INTO public.applications_solution VALUES ('df47ba19-316a-4d19-8aa1-7e55797ff8b5', '藍月', '2030-02-10 04:00:00+00', '5c31c92b-1070-46c6-a1d5-1b1be67f289b', '7cf93ae1-5d15-4b5d-be9e-bf748e21a72a');
INSERT INTO public.applications_solution VALUES ('60fd64a2-99a6-4583-a02a-b03d9153e831', '藍月', '2030-02-10 04:00:00+00', '7c9a8b50-629a-4b54-a2a5-129b56759602', 'c05c3058-2c6c-4569-aa96-3190ff863e4e');
INSERT INTO public.applications_solution VALUES ('3b0cc975-961c-4a7c-b4b4-c57bc0b6e492', '藍月', '2030-02-10 04:00:00+00', '781b5ead-eb42-4330-9338-0b957ab88c59', 'e9f48e27-be5b-477c-b9dc-a10a6bd69f4b');
INSERT INTO public.applications_solution VALUES ('9b87057b-52bd-4e7f-886b-4dc35173f1c0', '藍月', '2030-02-10 04:00:00+00', '82973a42-b585-4955-b6e6-0d5274039935', 'fb744e47-8096-4b04-a4e0-c9062eb311e9');
INSERT INTO public.applications_solution VALUES ('29b90456-aeef-4c9a-95f8-8a6a60228538', '藍月', '2030-02-10 04:00:00+00', 'ea28c384-b428-4600-9b96-35f92640bab4', '8bcbbb34-6f8b-4b5c-88c5-6ee155ad619a');
INSERT INTO public.applications_solution VALUES ('69113ea9-8ac0-4897-8539-4c60fbc38f86', '藍月', '2030-02-10 04:00:00+00', 'c35941fb-38fa-43cf-a9c0-b9973d47bb9b', '6872a403-a410-4c93-95eb-5d025ef44470');
INSERT INTO public.applications_solution VALUES ('2b09d124-f4e2-4680-94dd-a4f092dbc9fe', '藍月', '2030-02-10 04:00:00+00', '4a1197e0-ccaf-4fd2-8844-447bff09911f', '3b2b7f51-a731-469f-94ec-3b36778e29a0');
INSERT INTO public.applications_solution VALUES ('a1f0835c-9e32-48e7-adb6-053b86fedcd1', '藍月', '2030-02-10 04:00:00+00', 'f7f75dab-5de6-4579-a37e-6f1f9f85f6ac', '23ce23c4-fe07-4728-a3e9-a947fd6732e3');
INSERT INTO public.applications_solution VALUES ('74e95615-6d16-4475-bca5-ed9047524b3a', '藍月', '2030-02-10 04:00:00+00', '28eb1e9d-dc9b-4a97-8cbd-3773b0125a13', 'ecce4cdc-1e2e-4fb9-b93c-99732cc6af72');
INSERT INTO public.applications_solution VALUES ('7e895ffd-5d85-4fee-a2ce-0526b1842480', '藍月', '2030-02-10 04:00:00+00', '97b0f8d7-2887-4856-be21-42d464e6e58c', 'a050de5f-5981-4fe7-9dff-e6e3e991ae66');
INSERT INTO public.applications_solution VALUES ('5b424f10-8035-459e-9a1b-6b935854a000', '藍月', '2030-02-10 04:00:00+00', '8d011f08-6948-4287-88f6-c7754956ae21', 'a39a21f4-abe8-4045-b858-fb834cede214');
INSERT INTO public.applications_solution VALUES ('1a548480-89d7-46fe-885d-f80ea68bb407', '藍月', '2030-02-10 04:00:00+00', '63085ecc-7186-42b7-9750-b8f65eb2970e', 'c70317af-5ce4-42e5-b0b6-895ad8e53974');
INSERT INTO public.applications_solution VALUES ('f13bf6fd-db62-4782-825a-cc4013180ecc', '藍月', '2030-02-10 04:00:00+00', 'c1c65011-7256-4d36-8b7a-2d73c42e520a', '9dcdcff9-ed48-4050-a43a-f975d02d0323');
INSERT INTO public.applications_solution VALUES ('62079c8c-49d6-482c-bab9-5077c1df9551', '藍月', '2030-02-10 04:00:00+00', '18bff08e-e800-419c-a439-38d61e75af29', '8be4c37a-549c-4d2f-834d-9c2e0eb0f099');
INSERT INTO public.applications_solution VALUES ('fa2ed71a-007d-40b5-a9f1-86b2467afab1', '藍月', '2030-02-10 04:00:00+00', '7c2c3612-d611-4922-8548-c5fc177522c7', '32a10db5-4bd8-42e8-ba62-b4592395dd0e');
INSERT INTO public.applications_solution VALUES ('cacbc1dd-b68f-4309-aee4-f4d00d0db7d6', '藍月', '2030-02-10 04:00:00+00', 'd6ce9e48-64ff-46a1-9d63-5a6da7959e82', '173fddf2-8b99-48c9-92ea-ea809ca87ed8');
INSERT INTO public.applications_solution VALUES ('dd03221a-f905-4028-800a-913034e88aa0', '藍月', '2030-02-10 04:00:00+00', '84770d74-709d-4253-979e-91863f489892', 'a3ec9f0a-b213-4a6d-a946-fae314457d79');
INSERT INTO public.applications_solution VALUES ('77000ebf-0abd-44e6-836e-227d495dbf15', '藍月', '2030-02-10 04:00:00+00', 'd8cf92c0-65da-475d-bc78-0f409047fa9d', 'df2ca802-502b-4bfc-a0ea-775e3b6b8882');
INSERT INTO public.applications_solution VALUES ('64c4bcbc-35fb-400f-89aa-983a6591fae1', '藍月', '2030-02-10 04:00:00+00', '6bdd42f6-b4e4-42f0-ae38-36317643af08', '8e702150-eeb3-41fb-a729-9907c487ebc4');
INSERT INTO public.applications_solution VALUES ('718c74ca-8e36-4728-9a6b-b93ab842b1ea', '藍月', '2030-02-10 04:00:00+00', '0682493b-c0fb-4cb3-aa0f-8c726b622705', '35256c41-16a6-4e4c-8620-ff0df4480e30');
INSERT INTO public.applications_solution VALUES ('26b5beee-a088-43af-8407-d8395c33f4ff', '藍月', '2030-02-10 04:00:00+00', '4bb1d68a-f301-4667-9d32-5c807543172c', '4bf51dd5-8069-4fad-8eec-cfdf7d5222d9');
INSERT INTO public.applications_solution VALUES ('50e8e7ce-bf2d-40e8-894c-e172fcceb264', '藍月', '2030-02-10 04:00:00+00', 'c3c052a3-2093-4303-8717-960837e68bf5', '967c1cd4-204c-42f3-a06b-e4b34bebc592');
INSERT INTO public.applications_solution VALUES ('29fe09a0-246a-441a-8d5f-4c8990496647', '藍月', '2030-02-10 04:00:00+00', '19f74522-1275-42e0-abf4-0fd2e2cffca0', '1400e180-e44f-410a-96a6-330f8cf8e430');
INSERT INTO public.applications_solution VALUES ('e687cd6b-0c38-4afa-b239-2990bb60bdcb', '藍月', '2030-02-10 04:00:00+00', '1c8dccba-cd5d-4b58-90cd-a17e2f07e645', '757e0d84-84fe-4cc3-a2ff-6a7052db3788');
INSERT INTO public.applications_solution VALUES ('308e045c-2976-4cd1-b4c3-09eb872ee5c3', '藍月', '2030-02-10 04:00:00+00', 'e920aafe-8447-4916-95d3-3544a25bb5f7', 'ed76f152-96f1-47d4-a174-2a87a331d68d');
INSERT INTO public.applications_solution VALUES ('02a8347d-145e-4b73-afa7-a20f5def1531', '藍月', '2030-02-10 04:00:00+00', 'f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183', '4376f5c8-645b-475d-8908-bc15b842fcde');
INSERT INTO public.applications_solution VALUES ('77ee9dc0-1151-4258-95a5-eba79f65d4b3', '藍月', '2030-02-10 04:00:00+00', 'b8d450dc-053c-44a7-a016-eae858f43c30', 'c1ba566e-7afb-42c0-9ed0-b1e96c1bf207');
INSERT INTO public.applications_solution VALUES ('8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9', '藍月', '2030-02-10 04:00:00+00', 'dc78d549-1f6b-4d51-aaab-213b636f9637', '472e3f87-ca08-4acd-8d7b-842eea513cee');
INSERT INTO public.applications_solution VALUES ('f9d44756-61c7-4558-952d-b673c1ee048b', '藍月', '2030-02-10 04:00:00+00', 'c7f806f1-0640-498c-b99b-03cc9201f757', 'e8975905-6892-4a5c-b7a6-8bcca83ce218');
INSERT INTO public.applications_solution VALUES ('9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba', '藍月', '2030-02-10 04:00:00+00', '92a3e527-552b-43cc-8960-f9ca3d84cd7c', '83a34930-a740-4ae6-acd3-284b39a78dd1');
INSERT INTO public.applications_solution VALUES ('50c095cf-d900-4889-a50c-644436083277', '藍月', '2030-03-11 04:00:00+00', '842ed8ff-7d70-4bb6-a755-d11d88abc9e9', '097a4b40-9464-4767-bfc8-444fc7b91fe7');
INSERT INTO public.applications_solution VALUES ('74d43d0a-3113-48c2-9e0a-a4dc704ae0e6', '藍月', '2030-03-11 04:00:00+00', '62a0ea83-cca8-4ca4-89f8-88abf903591c', '95d0e0c0-d771-4edd-a8a6-6b6005547709');
INSERT INTO public.applications_solution VALUES ('5fafc14b-b127-4b30-89e8-833305f25767', '藍月', '2030-03-11 04:00:00+00', 'c5c48582-a26b-4c4f-b969-b0a888fd0682', '3822944f-a551-4d03-928c-65b46041e9f2');
INSERT INTO public.applications_solution VALUES ('72e9cc95-0b13-4f35-8c06-428214c9d254', '藍月', '2030-03-11 04:00:00+00', '6d6523ee-365e-4e60-97aa-56a011d1a5bc', '9c3a9e3d-d479-4d58-a2ab-5afc2ededaa5');
INSERT INTO public.applications_solution VALUES ('ffe4adbd-2c26-41ef-a438-c9e962104bfc', '藍月', '2030-03-11 04:00:00+00', '0cd582ec-6f2d-40d0-82ee-0e08fe95b3a7', '31baefcd-4ba0-4aee-8980-8f2599cd6e18');
INSERT INTO public.applications_solution VALUES ('b063f60e-630c-48c2-b8e9-c095bcf0d0ce', '藍月', '2030-03-11 04:00:00+00', '7ee1a30b-e87d-4687-b1d4-be427dc06fb6', 'c02ec976-3a11-445c-bce9-f59964dd2668');
INSERT INTO public.applications_solution VALUES ('8384a117-8309-4777-b38a-f4f96d5f433a', '藍月', '2030-03-11 04:00:00+00', 'f23ca87d-ccf9-4226-89ab-af646766a0f9', '3abc0627-22f8-4659-bd91-0f50646d6b46');









INSERT INTO public.auth_permission VALUES (1, 'Can add delivery', 1, 'add_delivery');
INSERT INTO public.auth_permission VALUES (2, 'Can change delivery', 1, 'change_delivery');
INSERT INTO public.auth_permission VALUES (3, 'Can delete delivery', 1, 'delete_delivery');
INSERT INTO public.auth_permission VALUES (4, 'Can view delivery', 1, 'view_delivery');
INSERT INTO public.auth_permission VALUES (5, 'Can add listing', 2, 'add_listing');
INSERT INTO public.auth_permission VALUES (6, 'Can change listing', 2, 'change_listing');
INSERT INTO public.auth_permission VALUES (7, 'Can delete listing', 2, 'delete_listing');
INSERT INTO public.auth_permission VALUES (8, 'Can view listing', 2, 'view_listing');
INSERT INTO public.auth_permission VALUES (9, 'Can add listing revision', 3, 'add_listingrevision');
INSERT INTO public.auth_permission VALUES (10, 'Can change listing revision', 3, 'change_listingrevision');
INSERT INTO public.auth_permission VALUES (11, 'Can delete listing revision', 3, 'delete_listingrevision');
INSERT INTO public.auth_permission VALUES (12, 'Can view listing revision', 3, 'view_listingrevision');
INSERT INTO public.auth_permission VALUES (13, 'Can add point decision', 4, 'add_pointdecision');
INSERT INTO public.auth_permission VALUES (14, 'Can change point decision', 4, 'change_pointdecision');
INSERT INTO public.auth_permission VALUES (15, 'Can delete point decision', 4, 'delete_pointdecision');
INSERT INTO public.auth_permission VALUES (16, 'Can view point decision', 4, 'view_pointdecision');
INSERT INTO public.auth_permission VALUES (17, 'Can add findings tally', 5, 'add_findingstally');
INSERT INTO public.auth_permission VALUES (18, 'Can change findings tally', 5, 'change_findingstally');
INSERT INTO public.auth_permission VALUES (19, 'Can delete findings tally', 5, 'delete_findingstally');
INSERT INTO public.auth_permission VALUES (20, 'Can view findings tally', 5, 'view_findingstally');
INSERT INTO public.auth_permission VALUES (21, 'Can add filing', 6, 'add_filing');
INSERT INTO public.auth_permission VALUES (22, 'Can change filing', 6, 'change_filing');
INSERT INTO public.auth_permission VALUES (23, 'Can delete filing', 6, 'delete_filing');
INSERT INTO public.auth_permission VALUES (24, 'Can view filing', 6, 'view_filing');
INSERT INTO public.auth_permission VALUES (25, 'Can add receipt', 7, 'add_receipt');
INSERT INTO public.auth_permission VALUES (26, 'Can change receipt', 7, 'change_receipt');
INSERT INTO public.auth_permission VALUES (27, 'Can delete receipt', 7, 'delete_receipt');
INSERT INTO public.auth_permission VALUES (28, 'Can view receipt', 7, 'view_receipt');
INSERT INTO public.auth_permission VALUES (29, 'Can add solution', 8, 'add_solution');
INSERT INTO public.auth_permission VALUES (30, 'Can change solution', 8, 'change_solution');
INSERT INTO public.auth_permission VALUES (31, 'Can delete solution', 8, 'delete_solution');
INSERT INTO public.auth_permission VALUES (32, 'Can view solution', 8, 'view_solution');
INSERT INTO public.auth_permission VALUES (33, 'Can add published pack', 9, 'add_publishedpack');
INSERT INTO public.auth_permission VALUES (34, 'Can change published pack', 9, 'change_publishedpack');
INSERT INTO public.auth_permission VALUES (35, 'Can delete published pack', 9, 'delete_publishedpack');
INSERT INTO public.auth_permission VALUES (36, 'Can view published pack', 9, 'view_publishedpack');
INSERT INTO public.auth_permission VALUES (37, 'Can add programme', 10, 'add_programme');
INSERT INTO public.auth_permission VALUES (38, 'Can change programme', 10, 'change_programme');
INSERT INTO public.auth_permission VALUES (39, 'Can delete programme', 10, 'delete_programme');
INSERT INTO public.auth_permission VALUES (40, 'Can view programme', 10, 'view_programme');
INSERT INTO public.auth_permission VALUES (41, 'Can add switch setting', 11, 'add_switchsetting');
INSERT INTO public.auth_permission VALUES (42, 'Can change switch setting', 11, 'change_switchsetting');
INSERT INTO public.auth_permission VALUES (43, 'Can delete switch setting', 11, 'delete_switchsetting');
INSERT INTO public.auth_permission VALUES (44, 'Can view switch setting', 11, 'view_switchsetting');
INSERT INTO public.auth_permission VALUES (45, 'Can add window', 12, 'add_window');
INSERT INTO public.auth_permission VALUES (46, 'Can change window', 12, 'change_window');
INSERT INTO public.auth_permission VALUES (47, 'Can delete window', 12, 'delete_window');
INSERT INTO public.auth_permission VALUES (48, 'Can view window', 12, 'view_window');
INSERT INTO public.auth_permission VALUES (49, 'Can add window dates', 13, 'add_windowdates');
INSERT INTO public.auth_permission VALUES (50, 'Can change window dates', 13, 'change_windowdates');
INSERT INTO public.auth_permission VALUES (51, 'Can delete window dates', 13, 'delete_windowdates');
INSERT INTO public.auth_permission VALUES (52, 'Can view window dates', 13, 'view_windowdates');
INSERT INTO public.auth_permission VALUES (53, 'Can add day override', 14, 'add_dayoverride');
INSERT INTO public.auth_permission VALUES (54, 'Can change day override', 14, 'change_dayoverride');
INSERT INTO public.auth_permission VALUES (55, 'Can delete day override', 14, 'delete_dayoverride');
INSERT INTO public.auth_permission VALUES (56, 'Can view day override', 14, 'view_dayoverride');
INSERT INTO public.auth_permission VALUES (57, 'Can add staff grant', 15, 'add_staffgrant');
INSERT INTO public.auth_permission VALUES (58, 'Can change staff grant', 15, 'change_staffgrant');
INSERT INTO public.auth_permission VALUES (59, 'Can delete staff grant', 15, 'delete_staffgrant');
INSERT INTO public.auth_permission VALUES (60, 'Can view staff grant', 15, 'view_staffgrant');
INSERT INTO public.auth_permission VALUES (61, 'Can add listing period', 16, 'add_listingperiod');
INSERT INTO public.auth_permission VALUES (62, 'Can change listing period', 16, 'change_listingperiod');
INSERT INTO public.auth_permission VALUES (63, 'Can delete listing period', 16, 'delete_listingperiod');
INSERT INTO public.auth_permission VALUES (64, 'Can view listing period', 16, 'view_listingperiod');
INSERT INTO public.auth_permission VALUES (65, 'Can add pack version', 17, 'add_packversion');
INSERT INTO public.auth_permission VALUES (66, 'Can change pack version', 17, 'change_packversion');
INSERT INTO public.auth_permission VALUES (67, 'Can delete pack version', 17, 'delete_packversion');
INSERT INTO public.auth_permission VALUES (68, 'Can view pack version', 17, 'view_packversion');
INSERT INTO public.auth_permission VALUES (69, 'Can add person', 18, 'add_person');
INSERT INTO public.auth_permission VALUES (70, 'Can change person', 18, 'change_person');
INSERT INTO public.auth_permission VALUES (71, 'Can delete person', 18, 'delete_person');
INSERT INTO public.auth_permission VALUES (72, 'Can view person', 18, 'view_person');
INSERT INTO public.auth_permission VALUES (73, 'Can add failed tries', 19, 'add_failedtries');
INSERT INTO public.auth_permission VALUES (74, 'Can change failed tries', 19, 'change_failedtries');
INSERT INTO public.auth_permission VALUES (75, 'Can delete failed tries', 19, 'delete_failedtries');
INSERT INTO public.auth_permission VALUES (76, 'Can view failed tries', 19, 'view_failedtries');
INSERT INTO public.auth_permission VALUES (77, 'Can add organisation', 20, 'add_organisation');
INSERT INTO public.auth_permission VALUES (78, 'Can change organisation', 20, 'change_organisation');
INSERT INTO public.auth_permission VALUES (79, 'Can delete organisation', 20, 'delete_organisation');
INSERT INTO public.auth_permission VALUES (80, 'Can view organisation', 20, 'view_organisation');
INSERT INTO public.auth_permission VALUES (81, 'Can add party event', 21, 'add_partyevent');
INSERT INTO public.auth_permission VALUES (82, 'Can change party event', 21, 'change_partyevent');
INSERT INTO public.auth_permission VALUES (83, 'Can delete party event', 21, 'delete_partyevent');
INSERT INTO public.auth_permission VALUES (84, 'Can view party event', 21, 'view_partyevent');
INSERT INTO public.auth_permission VALUES (85, 'Can add membership', 22, 'add_membership');
INSERT INTO public.auth_permission VALUES (86, 'Can change membership', 22, 'change_membership');
INSERT INTO public.auth_permission VALUES (87, 'Can delete membership', 22, 'delete_membership');
INSERT INTO public.auth_permission VALUES (88, 'Can view membership', 22, 'view_membership');
INSERT INTO public.auth_permission VALUES (89, 'Can add invitation', 23, 'add_invitation');
INSERT INTO public.auth_permission VALUES (90, 'Can change invitation', 23, 'change_invitation');
INSERT INTO public.auth_permission VALUES (91, 'Can delete invitation', 23, 'delete_invitation');
INSERT INTO public.auth_permission VALUES (92, 'Can view invitation', 23, 'view_invitation');
INSERT INTO public.auth_permission VALUES (93, 'Can add draft', 24, 'add_draft');
INSERT INTO public.auth_permission VALUES (94, 'Can change draft', 24, 'change_draft');
INSERT INTO public.auth_permission VALUES (95, 'Can delete draft', 24, 'delete_draft');
INSERT INTO public.auth_permission VALUES (96, 'Can view draft', 24, 'view_draft');
INSERT INTO public.auth_permission VALUES (97, 'Can add snapshot', 25, 'add_snapshot');
INSERT INTO public.auth_permission VALUES (98, 'Can change snapshot', 25, 'change_snapshot');
INSERT INTO public.auth_permission VALUES (99, 'Can delete snapshot', 25, 'delete_snapshot');
INSERT INTO public.auth_permission VALUES (100, 'Can view snapshot', 25, 'view_snapshot');
INSERT INTO public.auth_permission VALUES (101, 'Can add supplement', 26, 'add_supplement');
INSERT INTO public.auth_permission VALUES (102, 'Can change supplement', 26, 'change_supplement');
INSERT INTO public.auth_permission VALUES (103, 'Can delete supplement', 26, 'delete_supplement');
INSERT INTO public.auth_permission VALUES (104, 'Can view supplement', 26, 'view_supplement');
INSERT INTO public.auth_permission VALUES (105, 'Can add supplement item', 27, 'add_supplementitem');
INSERT INTO public.auth_permission VALUES (106, 'Can change supplement item', 27, 'change_supplementitem');
INSERT INTO public.auth_permission VALUES (107, 'Can delete supplement item', 27, 'delete_supplementitem');
INSERT INTO public.auth_permission VALUES (108, 'Can view supplement item', 27, 'view_supplementitem');
INSERT INTO public.auth_permission VALUES (109, 'Can add draft change', 28, 'add_draftchange');
INSERT INTO public.auth_permission VALUES (110, 'Can change draft change', 28, 'change_draftchange');
INSERT INTO public.auth_permission VALUES (111, 'Can delete draft change', 28, 'delete_draftchange');
INSERT INTO public.auth_permission VALUES (112, 'Can view draft change', 28, 'view_draftchange');
INSERT INTO public.auth_permission VALUES (113, 'Can add proposal', 29, 'add_proposal');
INSERT INTO public.auth_permission VALUES (114, 'Can change proposal', 29, 'change_proposal');
INSERT INTO public.auth_permission VALUES (115, 'Can delete proposal', 29, 'delete_proposal');
INSERT INTO public.auth_permission VALUES (116, 'Can view proposal', 29, 'view_proposal');
INSERT INTO public.auth_permission VALUES (117, 'Can add stored file', 30, 'add_storedfile');
INSERT INTO public.auth_permission VALUES (118, 'Can change stored file', 30, 'change_storedfile');
INSERT INTO public.auth_permission VALUES (119, 'Can delete stored file', 30, 'delete_storedfile');
INSERT INTO public.auth_permission VALUES (120, 'Can view stored file', 30, 'view_storedfile');
INSERT INTO public.auth_permission VALUES (121, 'Can add keeping', 31, 'add_keeping');
INSERT INTO public.auth_permission VALUES (122, 'Can change keeping', 31, 'change_keeping');
INSERT INTO public.auth_permission VALUES (123, 'Can delete keeping', 31, 'delete_keeping');
INSERT INTO public.auth_permission VALUES (124, 'Can view keeping', 31, 'view_keeping');
INSERT INTO public.auth_permission VALUES (125, 'Can add case', 32, 'add_case');
INSERT INTO public.auth_permission VALUES (126, 'Can change case', 32, 'change_case');
INSERT INTO public.auth_permission VALUES (127, 'Can delete case', 32, 'delete_case');
INSERT INTO public.auth_permission VALUES (128, 'Can view case', 32, 'view_case');
INSERT INTO public.auth_permission VALUES (129, 'Can add head export', 33, 'add_headexport');
INSERT INTO public.auth_permission VALUES (130, 'Can change head export', 33, 'change_headexport');
INSERT INTO public.auth_permission VALUES (131, 'Can delete head export', 33, 'delete_headexport');
INSERT INTO public.auth_permission VALUES (132, 'Can view head export', 33, 'view_headexport');
INSERT INTO public.auth_permission VALUES (133, 'Can add life cycle version', 34, 'add_lifecycleversion');
INSERT INTO public.auth_permission VALUES (134, 'Can change life cycle version', 34, 'change_lifecycleversion');
INSERT INTO public.auth_permission VALUES (135, 'Can delete life cycle version', 34, 'delete_lifecycleversion');
INSERT INTO public.auth_permission VALUES (136, 'Can view life cycle version', 34, 'view_lifecycleversion');
INSERT INTO public.auth_permission VALUES (137, 'Can add action key', 35, 'add_actionkey');
INSERT INTO public.auth_permission VALUES (138, 'Can change action key', 35, 'change_actionkey');
INSERT INTO public.auth_permission VALUES (139, 'Can delete action key', 35, 'delete_actionkey');
INSERT INTO public.auth_permission VALUES (140, 'Can view action key', 35, 'view_actionkey');
INSERT INTO public.auth_permission VALUES (141, 'Can add journal entry', 36, 'add_journalentry');
INSERT INTO public.auth_permission VALUES (142, 'Can change journal entry', 36, 'change_journalentry');
INSERT INTO public.auth_permission VALUES (143, 'Can delete journal entry', 36, 'delete_journalentry');
INSERT INTO public.auth_permission VALUES (144, 'Can view journal entry', 36, 'view_journalentry');
INSERT INTO public.auth_permission VALUES (145, 'Can add outbox message', 37, 'add_outboxmessage');
INSERT INTO public.auth_permission VALUES (146, 'Can change outbox message', 37, 'change_outboxmessage');
INSERT INTO public.auth_permission VALUES (147, 'Can delete outbox message', 37, 'delete_outboxmessage');
INSERT INTO public.auth_permission VALUES (148, 'Can view outbox message', 37, 'view_outboxmessage');
INSERT INTO public.auth_permission VALUES (149, 'Can add personal payload', 38, 'add_personalpayload');
INSERT INTO public.auth_permission VALUES (150, 'Can change personal payload', 38, 'change_personalpayload');
INSERT INTO public.auth_permission VALUES (151, 'Can delete personal payload', 38, 'delete_personalpayload');
INSERT INTO public.auth_permission VALUES (152, 'Can view personal payload', 38, 'view_personalpayload');
INSERT INTO public.auth_permission VALUES (153, 'Can add refusal', 39, 'add_refusal');
INSERT INTO public.auth_permission VALUES (154, 'Can change refusal', 39, 'change_refusal');
INSERT INTO public.auth_permission VALUES (155, 'Can delete refusal', 39, 'delete_refusal');
INSERT INTO public.auth_permission VALUES (156, 'Can view refusal', 39, 'view_refusal');
INSERT INTO public.auth_permission VALUES (157, 'Can add task', 40, 'add_task');
INSERT INTO public.auth_permission VALUES (158, 'Can change task', 40, 'change_task');
INSERT INTO public.auth_permission VALUES (159, 'Can delete task', 40, 'delete_task');
INSERT INTO public.auth_permission VALUES (160, 'Can view task', 40, 'view_task');
INSERT INTO public.auth_permission VALUES (161, 'Can add access log', 41, 'add_accesslog');
INSERT INTO public.auth_permission VALUES (162, 'Can change access log', 41, 'change_accesslog');
INSERT INTO public.auth_permission VALUES (163, 'Can delete access log', 41, 'delete_accesslog');
INSERT INTO public.auth_permission VALUES (164, 'Can view access log', 41, 'view_accesslog');
INSERT INTO public.auth_permission VALUES (165, 'Can add chain head', 42, 'add_chainhead');
INSERT INTO public.auth_permission VALUES (166, 'Can change chain head', 42, 'change_chainhead');
INSERT INTO public.auth_permission VALUES (167, 'Can delete chain head', 42, 'delete_chainhead');
INSERT INTO public.auth_permission VALUES (168, 'Can view chain head', 42, 'view_chainhead');
INSERT INTO public.auth_permission VALUES (169, 'Can add hold', 43, 'add_hold');
INSERT INTO public.auth_permission VALUES (170, 'Can change hold', 43, 'change_hold');
INSERT INTO public.auth_permission VALUES (171, 'Can delete hold', 43, 'delete_hold');
INSERT INTO public.auth_permission VALUES (172, 'Can view hold', 43, 'view_hold');
INSERT INTO public.auth_permission VALUES (173, 'Can add permission', 44, 'add_permission');
INSERT INTO public.auth_permission VALUES (174, 'Can change permission', 44, 'change_permission');
INSERT INTO public.auth_permission VALUES (175, 'Can delete permission', 44, 'delete_permission');
INSERT INTO public.auth_permission VALUES (176, 'Can view permission', 44, 'view_permission');
INSERT INTO public.auth_permission VALUES (177, 'Can add group', 45, 'add_group');
INSERT INTO public.auth_permission VALUES (178, 'Can change group', 45, 'change_group');
INSERT INTO public.auth_permission VALUES (179, 'Can delete group', 45, 'delete_group');
INSERT INTO public.auth_permission VALUES (180, 'Can view group', 45, 'view_group');
INSERT INTO public.auth_permission VALUES (181, 'Can add content type', 46, 'add_contenttype');
INSERT INTO public.auth_permission VALUES (182, 'Can change content type', 46, 'change_contenttype');
INSERT INTO public.auth_permission VALUES (183, 'Can delete content type', 46, 'delete_contenttype');
INSERT INTO public.auth_permission VALUES (184, 'Can view content type', 46, 'view_contenttype');
INSERT INTO public.auth_permission VALUES (185, 'Can add session', 47, 'add_session');
INSERT INTO public.auth_permission VALUES (186, 'Can change session', 47, 'change_session');
INSERT INTO public.auth_permission VALUES (187, 'Can delete session', 47, 'delete_session');
INSERT INTO public.auth_permission VALUES (188, 'Can view session', 47, 'view_session');
INSERT INTO public.auth_permission VALUES (189, 'Can add email address', 48, 'add_emailaddress');
INSERT INTO public.auth_permission VALUES (190, 'Can change email address', 48, 'change_emailaddress');
INSERT INTO public.auth_permission VALUES (191, 'Can delete email address', 48, 'delete_emailaddress');
INSERT INTO public.auth_permission VALUES (192, 'Can view email address', 48, 'view_emailaddress');
INSERT INTO public.auth_permission VALUES (193, 'Can add email confirmation', 49, 'add_emailconfirmation');
INSERT INTO public.auth_permission VALUES (194, 'Can change email confirmation', 49, 'change_emailconfirmation');
INSERT INTO public.auth_permission VALUES (195, 'Can delete email confirmation', 49, 'delete_emailconfirmation');
INSERT INTO public.auth_permission VALUES (196, 'Can view email confirmation', 49, 'view_emailconfirmation');
INSERT INTO public.auth_permission VALUES (197, 'Can add authenticator', 50, 'add_authenticator');
INSERT INTO public.auth_permission VALUES (198, 'Can change authenticator', 50, 'change_authenticator');
INSERT INTO public.auth_permission VALUES (199, 'Can delete authenticator', 50, 'delete_authenticator');
INSERT INTO public.auth_permission VALUES (200, 'Can view authenticator', 50, 'view_authenticator');
INSERT INTO public.auth_permission VALUES (201, 'Can add procrastinate event', 51, 'add_procrastinateevent');
INSERT INTO public.auth_permission VALUES (202, 'Can change procrastinate event', 51, 'change_procrastinateevent');
INSERT INTO public.auth_permission VALUES (203, 'Can delete procrastinate event', 51, 'delete_procrastinateevent');
INSERT INTO public.auth_permission VALUES (204, 'Can view procrastinate event', 51, 'view_procrastinateevent');
INSERT INTO public.auth_permission VALUES (205, 'Can add procrastinate job', 52, 'add_procrastinatejob');
INSERT INTO public.auth_permission VALUES (206, 'Can change procrastinate job', 52, 'change_procrastinatejob');
INSERT INTO public.auth_permission VALUES (207, 'Can delete procrastinate job', 52, 'delete_procrastinatejob');
INSERT INTO public.auth_permission VALUES (208, 'Can view procrastinate job', 52, 'view_procrastinatejob');
INSERT INTO public.auth_permission VALUES (209, 'Can add procrastinate periodic defer', 53, 'add_procrastinateperiodicdefer');
INSERT INTO public.auth_permission VALUES (210, 'Can change procrastinate periodic defer', 53, 'change_procrastinateperiodicdefer');
INSERT INTO public.auth_permission VALUES (211, 'Can delete procrastinate periodic defer', 53, 'delete_procrastinateperiodicdefer');
INSERT INTO public.auth_permission VALUES (212, 'Can view procrastinate periodic defer', 53, 'view_procrastinateperiodicdefer');
INSERT INTO public.auth_permission VALUES (213, 'Can add procrastinate worker', 54, 'add_procrastinateworker');
INSERT INTO public.auth_permission VALUES (214, 'Can change procrastinate worker', 54, 'change_procrastinateworker');
INSERT INTO public.auth_permission VALUES (215, 'Can delete procrastinate worker', 54, 'delete_procrastinateworker');
INSERT INTO public.auth_permission VALUES (216, 'Can view procrastinate worker', 54, 'view_procrastinateworker');






INSERT INTO public.casework_actionkey VALUES (1, '9572362d-757f-4d49-bdcf-34cc4c4a7f84', 'open', 'solution 2fccd30f-5eab-4b8d-ac28-5425e66cb1c0', '3a76f572203447c5b74f080dd3eeaea63259fce390e97dd82c9d6fe18558c7cc', '[["fb759c42-e055-4486-8f50-eb9a3794c6c4", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (2, 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', 'open', 'solution 70b03d93-2d30-4359-b320-ce18d767a3eb', 'aed41062375b25cf1dc71cca1708d9235a0e338eba3308f14f07a6520c9b8707', '[["6cb1c8ad-e1dd-4a72-b6ca-a5d9a919e7e7", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (3, 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', 'submit', '2e2b0403f9bc49e7a460ade9c38314d2', 'ce1b1c5481f4f9e14fb5820debe08e8e385b9cebab3f6a428e5c8b83e0bb1c92', '[["6cb1c8ad-e1dd-4a72-b6ca-a5d9a919e7e7", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (4, 'system', 'begin_qualification', '2e2b0403f9bc49e7a460ade9c38314d2 begin', 'cfd332eaec34e9833c177b102ebd8843f3689b863011bf122718255cf3780702', '[["6cb1c8ad-e1dd-4a72-b6ca-a5d9a919e7e7", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (5, '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', 'open', 'solution df47ba19-316a-4d19-8aa1-7e55797ff8b5', '2d57778b707de7fc49e3924dd75d0af3ce371e5e952460e94483633de88e891b', '[["5c31c92b-1070-46c6-a1d5-1b1be67f289b", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (6, '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', 'submit', 'df6fec1e1bb144c0b3d72237fdf197af', '2ea14e9d394cbe7ba1ba9158117df68d4cfd2d4aff4792d9afafa08cf89c5598', '[["5c31c92b-1070-46c6-a1d5-1b1be67f289b", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (7, 'system', 'begin_qualification', 'df6fec1e1bb144c0b3d72237fdf197af begin', 'ca71e71f1552c211121731d0fc4d099bead2eca897fbf808601ff39533b1d541', '[["5c31c92b-1070-46c6-a1d5-1b1be67f289b", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (8, 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', 'open', 'solution 60fd64a2-99a6-4583-a02a-b03d9153e831', '457711783d1564d5bab7dd332555ee7553f0e293bee7cac0177172d9012ede4c', '[["7c9a8b50-629a-4b54-a2a5-129b56759602", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (9, 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', 'submit', '0963695e1b544d7aa97aff38706f855b', '64a1961eea9c309e4bf123b8a2896255525525ce48f52e7d82593707e952fe5e', '[["7c9a8b50-629a-4b54-a2a5-129b56759602", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (10, 'system', 'begin_qualification', '0963695e1b544d7aa97aff38706f855b begin', '1c908d5a3d0f1d3e2c9ecaf77940697d4d65bda4e8981db2941fc8dd8942ae7f', '[["7c9a8b50-629a-4b54-a2a5-129b56759602", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (11, '28553837-c758-4560-b5a6-becd5f12e3e5', 'open', 'solution 3b0cc975-961c-4a7c-b4b4-c57bc0b6e492', '2a2e00fa50f269587e77390fe80122a39480036db037407c550257e89803ba56', '[["781b5ead-eb42-4330-9338-0b957ab88c59", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (12, '28553837-c758-4560-b5a6-becd5f12e3e5', 'submit', '1666ae53b8304019b911a609f7cd0519', '920c31642d4fb4d9821d256fcf46e71e309f2a4e5bd123a816db7c0946324e9c', '[["781b5ead-eb42-4330-9338-0b957ab88c59", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (13, 'system', 'begin_qualification', '1666ae53b8304019b911a609f7cd0519 begin', 'ff3b7a268f8902d3d0a1d81bcd2d18f06db2367251a2990a8291034444f18ba8', '[["781b5ead-eb42-4330-9338-0b957ab88c59", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (14, '3cabef26-8064-42cb-ac04-84f83ca7244c', 'open', 'solution 9b87057b-52bd-4e7f-886b-4dc35173f1c0', '27afcb6199adc7366ef95b6746cc9a4e30dd5bf8f9f7abf411df7b325edd2fb3', '[["82973a42-b585-4955-b6e6-0d5274039935", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (15, '3cabef26-8064-42cb-ac04-84f83ca7244c', 'submit', '2f322b1d04b64a319c82291f8739aba8', '6d10de8781f0d628b6d39ce1c26a85506f4003af488cf2797f1f23cf22a5cb9c', '[["82973a42-b585-4955-b6e6-0d5274039935", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (16, 'system', 'begin_qualification', '2f322b1d04b64a319c82291f8739aba8 begin', '4c8114de9a88013dccaddae657833b2791eeeeae68558cda3a5d836dfb1b32c9', '[["82973a42-b585-4955-b6e6-0d5274039935", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (17, '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', 'open', 'solution 29b90456-aeef-4c9a-95f8-8a6a60228538', '7c970b92e051ce9f7cea81dd099cf9e434ebd46a20a1e79d00210231d03c80d5', '[["ea28c384-b428-4600-9b96-35f92640bab4", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (18, '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', 'submit', 'b72607cafb7540f797949a2e070e5224', 'f0b6e251f026d65f2c1ae940ad9b770de771822f94a122eb6a9a38785580aa70', '[["ea28c384-b428-4600-9b96-35f92640bab4", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (19, 'system', 'begin_qualification', 'b72607cafb7540f797949a2e070e5224 begin', '87747dcb91f78d7b99d715bd1017f0efb461ae7cacd8e3ce14c9be9ec50df8dd', '[["ea28c384-b428-4600-9b96-35f92640bab4", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (20, 'fc2e5673-7540-42ce-8e0e-be52006918ca', 'open', 'solution 69113ea9-8ac0-4897-8539-4c60fbc38f86', '74e374c3aa59b531ec5a84a6d6ee36989f080c94f576ffa005956f550d88e3f7', '[["c35941fb-38fa-43cf-a9c0-b9973d47bb9b", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (21, 'fc2e5673-7540-42ce-8e0e-be52006918ca', 'submit', '67bce14fbd964fbeb8132e391fa5fe50', '18444718a8f99ad0d63e7e100ec24f4a89a532770003f6e823e215e3d9d39425', '[["c35941fb-38fa-43cf-a9c0-b9973d47bb9b", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (22, 'system', 'begin_qualification', '67bce14fbd964fbeb8132e391fa5fe50 begin', 'a8fe1ee289e146601b246f1b9641d295878d76c8678b001729845146376353b5', '[["c35941fb-38fa-43cf-a9c0-b9973d47bb9b", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (23, 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', 'open', 'solution 2b09d124-f4e2-4680-94dd-a4f092dbc9fe', '1f0018b7b6eb0858ed1b28864903055f09b0d0b12ad8af008a7aff3fbdc1c1a0', '[["4a1197e0-ccaf-4fd2-8844-447bff09911f", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (24, 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', 'submit', '26a9a561276b49ce8147b2dfe5928c9b', 'b34af9800e263b5eddd8c74a598e75c28852e209d5906e98d8d5efda37441445', '[["4a1197e0-ccaf-4fd2-8844-447bff09911f", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (25, 'system', 'begin_qualification', '26a9a561276b49ce8147b2dfe5928c9b begin', '718d60232b8ed48b0ec1d5a46ba84a0ad566890c050efe5eb7cab43208ac0280', '[["4a1197e0-ccaf-4fd2-8844-447bff09911f", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (26, 'efcd3f9b-342f-4062-868b-1d5eee2a732a', 'open', 'solution a1f0835c-9e32-48e7-adb6-053b86fedcd1', 'c707265b2162ea760ab3142b21f119375e44618551b6d03efc4f96d2d71b41b7', '[["f7f75dab-5de6-4579-a37e-6f1f9f85f6ac", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (27, 'efcd3f9b-342f-4062-868b-1d5eee2a732a', 'submit', '0ab0dbcece7c4914ae3fd46fa1eacbba', 'a42a6ca635373bc885c39872cf48539001dac6c973b4c5382d3559772186d534', '[["f7f75dab-5de6-4579-a37e-6f1f9f85f6ac", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (28, 'system', 'begin_qualification', '0ab0dbcece7c4914ae3fd46fa1eacbba begin', 'e3b4b9ebb243676eb5f6069698948a083d630b689a011ec8dbe92d8c39ad23e3', '[["f7f75dab-5de6-4579-a37e-6f1f9f85f6ac", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (29, '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', 'open', 'solution 74e95615-6d16-4475-bca5-ed9047524b3a', '867a6fe948b3501121de7cc0be192b5ad62230ab1e023876c19ba84f83b222ba', '[["28eb1e9d-dc9b-4a97-8cbd-3773b0125a13", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (30, '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', 'submit', 'b72ff496b1e7432bb4b1a7d6ba5b645a', 'dc85c22dae8f44613253682596b1878a85650b3298246980477b0ef18e491e16', '[["28eb1e9d-dc9b-4a97-8cbd-3773b0125a13", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (31, 'system', 'begin_qualification', 'b72ff496b1e7432bb4b1a7d6ba5b645a begin', 'a7b94120342de749d8dcb704d5000e909dd1039cb8ac7203c51abd7f81067712', '[["28eb1e9d-dc9b-4a97-8cbd-3773b0125a13", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (95, 'system', 'start_clock', 'notice 33 taken 2030-03-01T04:00:00+00:00', 'f7d82e84c442b6cc5662924f5adff1e627fae41ec38baffe92ab74bf00b53bb0', '[["c35941fb-38fa-43cf-a9c0-b9973d47bb9b", 5]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (32, '7af1e708-ac0f-435e-bc93-c62da3d23936', 'open', 'solution 7e895ffd-5d85-4fee-a2ce-0526b1842480', 'd8a64a6fc129b394ba5e16606be90895d232591bea9a351f409d1d34b13a682a', '[["97b0f8d7-2887-4856-be21-42d464e6e58c", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (33, '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', 'open', 'solution 5b424f10-8035-459e-9a1b-6b935854a000', 'aac13168632baae49f2bc1e61172dd5aa0892387feaf38690498e46fea5ab429', '[["8d011f08-6948-4287-88f6-c7754956ae21", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (34, '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', 'submit', 'fc29bbfee8404077befc03b26b4c8209', 'a18a03cba8c87f5b4c95242dd03fbef2303c1579f91652d4cf8c81966fad1e50', '[["8d011f08-6948-4287-88f6-c7754956ae21", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (35, 'system', 'begin_qualification', 'fc29bbfee8404077befc03b26b4c8209 begin', '5a306118b4b81b292523c3bb9a924862062e06daa200a32651adce258945a09b', '[["8d011f08-6948-4287-88f6-c7754956ae21", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (36, '7888ef74-1e19-4e87-a574-458bb5a9891b', 'open', 'solution 1a548480-89d7-46fe-885d-f80ea68bb407', 'd80c73bb2e818e8277fbd56845a440431f881b0de1bb2056e7b6176c6b2c19cf', '[["63085ecc-7186-42b7-9750-b8f65eb2970e", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (37, '7888ef74-1e19-4e87-a574-458bb5a9891b', 'submit', 'cb6c700c65b8465193d96bda8fc237ca', '34034a28c923b8c5e76115789c857cd122840a2dbaa068debe6e87b1f46e6016', '[["63085ecc-7186-42b7-9750-b8f65eb2970e", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (38, 'system', 'begin_qualification', 'cb6c700c65b8465193d96bda8fc237ca begin', '1d002dd246b98d720e7be44aee1905ad4bffe58134eccb8fd9ca5d8e4bed9543', '[["63085ecc-7186-42b7-9750-b8f65eb2970e", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (39, '311461c2-abc7-4ae8-a93f-21b1417be57b', 'open', 'solution f13bf6fd-db62-4782-825a-cc4013180ecc', 'a962cb1a44b17a42a89cf5eea11c925f1eb00822c3f1d8c311143ad50a881354', '[["c1c65011-7256-4d36-8b7a-2d73c42e520a", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (40, '311461c2-abc7-4ae8-a93f-21b1417be57b', 'submit', 'cc5c79b9bc914957af05562368aefefe', '3c85ffb30983b2a963ef2911b7ceed4282ef5e7d58ada50b4f41ff2185bbbc4b', '[["c1c65011-7256-4d36-8b7a-2d73c42e520a", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (41, 'system', 'begin_qualification', 'cc5c79b9bc914957af05562368aefefe begin', '37cf16804eb236c60791ae6efaa4baff6e06a01be4f694bc8da3aeca74ff1ec0', '[["c1c65011-7256-4d36-8b7a-2d73c42e520a", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (42, 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', 'open', 'solution 62079c8c-49d6-482c-bab9-5077c1df9551', '59a8d8df2b7741281bc1f00e750485e1e2a9c66373336d21f58acdd6dae4a51e', '[["18bff08e-e800-419c-a439-38d61e75af29", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (43, 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', 'submit', '33394aa5ea2748bca6458b6b3bfdf1f2', '1c8ca49dbfe5ddcd30c771c88dcb1cb67f84becedf80694d24efc4a9ebd457e3', '[["18bff08e-e800-419c-a439-38d61e75af29", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (44, 'system', 'begin_qualification', '33394aa5ea2748bca6458b6b3bfdf1f2 begin', 'fa65c49436cc7e758948d077c7ecaf63cf9f672fcbeda867251f13e752d1f3b7', '[["18bff08e-e800-419c-a439-38d61e75af29", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (45, '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', 'open', 'solution fa2ed71a-007d-40b5-a9f1-86b2467afab1', 'adb255113af92c9f5d145c067d91d64d994239c7d0dd892d10ef163c773d9056', '[["7c2c3612-d611-4922-8548-c5fc177522c7", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (46, '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', 'submit', '31389be75bc84047b74b6c1d03feec29', '3abf54d0c72aecdcdacaeed00967e464434b5094ac36055e4600a48fe66b09b2', '[["7c2c3612-d611-4922-8548-c5fc177522c7", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (47, 'system', 'begin_qualification', '31389be75bc84047b74b6c1d03feec29 begin', '1b1952ac159ca74ed624ada1123524c3f871257f2ff05553d4c6d81bb984a1f1', '[["7c2c3612-d611-4922-8548-c5fc177522c7", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (48, '84f5ee9d-d4d7-4698-b826-a22d35a08334', 'open', 'solution cacbc1dd-b68f-4309-aee4-f4d00d0db7d6', 'a070979d1f25cd8a159cb1fce1c1abab97f55c65e408c4f4b7c56dc80266c828', '[["d6ce9e48-64ff-46a1-9d63-5a6da7959e82", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (49, '84f5ee9d-d4d7-4698-b826-a22d35a08334', 'submit', '01ee879c71df4e2a99a325da713277f2', '16ae30ea55e21423a646ceab4f897191c97ecaff3ceed223fb7459f896430781', '[["d6ce9e48-64ff-46a1-9d63-5a6da7959e82", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (50, 'system', 'begin_qualification', '01ee879c71df4e2a99a325da713277f2 begin', '70545867e883b087b8380aa11ad978c5500745007246a3e3c09d1956c44e44bc', '[["d6ce9e48-64ff-46a1-9d63-5a6da7959e82", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (51, '37869463-2f34-4af2-8e61-2b89d922f1e1', 'open', 'solution dd03221a-f905-4028-800a-913034e88aa0', 'c7803bf1aed330c1d8cc7b0aae1d737f3c3d2807add2476c17859399701f2fb4', '[["84770d74-709d-4253-979e-91863f489892", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (52, '37869463-2f34-4af2-8e61-2b89d922f1e1', 'submit', '102e651006834d5dab901ae98c5f317f', '3ee49ed9347fb926754fcd8bcffb6f121cf9fefddd1cb6d2250f4b8396918f1d', '[["84770d74-709d-4253-979e-91863f489892", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (53, 'system', 'begin_qualification', '102e651006834d5dab901ae98c5f317f begin', 'a2f1e00ae8f7d078886d9ff24d5cc350318a10fd6db5a9aec2c38cafcc5ac920', '[["84770d74-709d-4253-979e-91863f489892", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (54, 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', 'open', 'solution 77000ebf-0abd-44e6-836e-227d495dbf15', 'bfd61475297af2696a87b742f8bdf0ff5ec4b632ff70846be3bbd823be9ddf5d', '[["d8cf92c0-65da-475d-bc78-0f409047fa9d", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (55, 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', 'submit', '2abb5d7ddddc43b68d3c8f61c21daa38', 'db00bbd297fcc16d32e923f3ee777eda516664d9bc7ba9c73a8f0dfd12a7fc95', '[["d8cf92c0-65da-475d-bc78-0f409047fa9d", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (56, 'system', 'begin_qualification', '2abb5d7ddddc43b68d3c8f61c21daa38 begin', '2ccc560697d2e76c61a9e79dfaf592d2ec113a02816c8f74e7e99054cd5fec28', '[["d8cf92c0-65da-475d-bc78-0f409047fa9d", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (57, '00459de7-d5a0-4aaa-a83e-4d7632349aa7', 'open', 'solution 64c4bcbc-35fb-400f-89aa-983a6591fae1', 'cb94d66b943b264eb453abcdf91b8549a77d9df6343880ab3eb5c2ae41f57329', '[["6bdd42f6-b4e4-42f0-ae38-36317643af08", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (58, '00459de7-d5a0-4aaa-a83e-4d7632349aa7', 'submit', '0552de4890004cd6b55e633d6dc6cfd6', 'c1772dfc5f802e1496ec4fae4719cb47ce30c96c901073d938d92a1964eeb274', '[["6bdd42f6-b4e4-42f0-ae38-36317643af08", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (59, 'system', 'begin_qualification', '0552de4890004cd6b55e633d6dc6cfd6 begin', '39537f120b33667a6a6e4efff6ade57f96b689668f383d60ba22cae1854c0025', '[["6bdd42f6-b4e4-42f0-ae38-36317643af08", 3]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (60, 'ec081bcc-baa2-468f-97ba-db36a4ccc329', 'open', 'solution 718c74ca-8e36-4728-9a6b-b93ab842b1ea', '6dcf37f3c30b5967df839f3c989f644e6649129bd63da186a065558c2be10f2e', '[["0682493b-c0fb-4cb3-aa0f-8c726b622705", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (61, 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', 'open', 'solution 26b5beee-a088-43af-8407-d8395c33f4ff', '020ab677ec75f9bb4f75d31104cb63f5b6eaccc8d066d75d57ce116b9fe65666', '[["4bb1d68a-f301-4667-9d32-5c807543172c", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (62, 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', 'submit', '83e35bfc21a74f8ebe94f4add53020e5', 'bd142acc1e6293420404b893870248e6e773473cb9125ece1bec6cf35320801d', '[["4bb1d68a-f301-4667-9d32-5c807543172c", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (63, '6ee3f6da-4050-48ee-92b2-327d27e72da8', 'open', 'solution 50e8e7ce-bf2d-40e8-894c-e172fcceb264', 'cdc721001bb551c75820f23c2fee97366892badb414f4951d33142853fedfb99', '[["c3c052a3-2093-4303-8717-960837e68bf5", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (64, '6ee3f6da-4050-48ee-92b2-327d27e72da8', 'submit', 'a02c2b81fda24201b8a201cb47f63bbf', '19e457552e62fe74939ef6cfbb6dbbe9ee6c2c597ffb73ba9285f78faa54d3b7', '[["c3c052a3-2093-4303-8717-960837e68bf5", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (65, 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', 'open', 'solution 29fe09a0-246a-441a-8d5f-4c8990496647', '6dce19f6c21c10962a043212657954e88672d01521331286b0b33eec85e09dfb', '[["19f74522-1275-42e0-abf4-0fd2e2cffca0", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (66, 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', 'submit', 'ea41c4f81522440299d42f158db2f66e', '9fdd717a9cc9c0c94f36970390be5436e054d738ad087478c647a25c1d89ad17', '[["19f74522-1275-42e0-abf4-0fd2e2cffca0", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (67, '8597ab07-3f27-4631-932a-cf63142b6831', 'open', 'solution e687cd6b-0c38-4afa-b239-2990bb60bdcb', '12d3da95ed2b9c78f4f23b73267ded3394cdd791e4e3af1d09c9acad4d89e5da', '[["1c8dccba-cd5d-4b58-90cd-a17e2f07e645", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (68, '8597ab07-3f27-4631-932a-cf63142b6831', 'submit', 'da4b86431ba440d483498b0a7a85f966', 'adc7e7d5e5e5075c525e1086bde382a4dbfdff50d04aa85e89b154582d1e2ef4', '[["1c8dccba-cd5d-4b58-90cd-a17e2f07e645", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (69, '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', 'open', 'solution 308e045c-2976-4cd1-b4c3-09eb872ee5c3', 'a6c700f75606ce5daf6cfe2de99c879ac75ad7279a898e20bc14f29780019d14', '[["e920aafe-8447-4916-95d3-3544a25bb5f7", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (70, '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', 'submit', '151c6cba4f5e4c3887a46790cbcd9374', '8de3d14258fafa95c462df87e3ae03d8dd26d2de4377c71b90e433bb6e14ab80', '[["e920aafe-8447-4916-95d3-3544a25bb5f7", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (71, '55fea98c-db29-4c16-b3fc-caaa82cd64a0', 'open', 'solution 02a8347d-145e-4b73-afa7-a20f5def1531', '0e4b5b841db7de515e608ffe7574fc670c763a8ab433dfbebbf12c3d0d92b590', '[["f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (72, '55fea98c-db29-4c16-b3fc-caaa82cd64a0', 'submit', 'c5df0247f37341bb9f1d2d9814b4a15d', '04be1d6a255dd3c4af3581226684e830c39fe29f2cf43f1535c3af2ac11c4c67', '[["f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (73, 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', 'open', 'solution 77ee9dc0-1151-4258-95a5-eba79f65d4b3', '6a6722667a08b9401aeb05743cc250e9c0b12d2ca0e97a71969a3ef540d2f019', '[["b8d450dc-053c-44a7-a016-eae858f43c30", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (74, 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', 'submit', 'c2f1c91c1ecd42e98ceb5bb466a87e71', '575ce7851b080a87f33406ceb49b5f5963a148d1d6496fad14504c2fe3786207', '[["b8d450dc-053c-44a7-a016-eae858f43c30", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (75, '57792295-9a19-4695-8513-16ceb77a068a', 'open', 'solution 8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9', '8ca8779b7d1e4205852779a709d7364e53289dfdb01eb94c69da00a1e13374c4', '[["dc78d549-1f6b-4d51-aaab-213b636f9637", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (76, '57792295-9a19-4695-8513-16ceb77a068a', 'submit', '1f0aa29b090340eb8c2e0398d5651373', '36a6f066c32dc0733e4a4c844814feaba6f8136befd7442ce9a3fb0d98d71aef', '[["dc78d549-1f6b-4d51-aaab-213b636f9637", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (77, '9351df44-3236-4935-9a83-46cf966cfd21', 'open', 'solution f9d44756-61c7-4558-952d-b673c1ee048b', '7f2a9ba38d603f6d0a2eb6037e23125bedb8ef9decfeed1bb06425a72d33a7fb', '[["c7f806f1-0640-498c-b99b-03cc9201f757", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (78, '9351df44-3236-4935-9a83-46cf966cfd21', 'submit', '5510afa7a69942f2bbb10932b6c986a6', '5160611cddea0ca892e82d24fe7e62357de7688d76a1bfe2220871bb3b5b65e9', '[["c7f806f1-0640-498c-b99b-03cc9201f757", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (79, '81ce9a57-b613-4309-8120-004015be55dc', 'open', 'solution 9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba', 'b7310763f6b74ffb5ee4747c843f3d082d1f321a6ed5571022d0b13d45b64c11', '[["92a3e527-552b-43cc-8960-f9ca3d84cd7c", 1]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (80, '81ce9a57-b613-4309-8120-004015be55dc', 'submit', '5efeb2744ab44566be6f8b2ec146ce7e', '2015717ef79fb7e6f05622e933c00b62f7a85727226545a33da0a2e7dd44ceee', '[["92a3e527-552b-43cc-8960-f9ca3d84cd7c", 2]]', '2030-02-10 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (81, 'system', 'lapse', 'timer 0682493b-c0fb-4cb3-aa0f-8c726b622705 1', '51b36c264a08a7789342fcd7e27d49492539367a8e6b118938d90ae93449e989', '[["0682493b-c0fb-4cb3-aa0f-8c726b622705", 2]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (82, 'system', 'begin_qualification', 'timer 19f74522-1275-42e0-abf4-0fd2e2cffca0 2', '0110385b57c925dfe88146b83afd4d82ba046f4e8c95c8117b79945c2106c016', '[["19f74522-1275-42e0-abf4-0fd2e2cffca0", 3]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (83, 'system', 'begin_qualification', 'timer 1c8dccba-cd5d-4b58-90cd-a17e2f07e645 2', '73ec4667aaa03a9e770ec2b930815235673bc21eba8e8197d359d4a2ddc9f1e4', '[["1c8dccba-cd5d-4b58-90cd-a17e2f07e645", 3]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (84, 'system', 'begin_qualification', 'timer 4bb1d68a-f301-4667-9d32-5c807543172c 2', '9a9e8a0d135f21ba26b5f44d7e56f7e06554289a8db45720f318f69759803d1e', '[["4bb1d68a-f301-4667-9d32-5c807543172c", 3]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (85, 'system', 'begin_qualification', 'timer 92a3e527-552b-43cc-8960-f9ca3d84cd7c 2', '4aa2fd32707034a54c1cd651a0cc134f88c2872029a364c4c8785cba096b3d2b', '[["92a3e527-552b-43cc-8960-f9ca3d84cd7c", 3]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (86, 'system', 'lapse', 'timer 97b0f8d7-2887-4856-be21-42d464e6e58c 1', '2823423da7765b494f9d7ec01ebbbb0379311e532e68b44a3ba12e59a63cf887', '[["97b0f8d7-2887-4856-be21-42d464e6e58c", 2]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (87, 'system', 'begin_qualification', 'timer b8d450dc-053c-44a7-a016-eae858f43c30 2', '0f579f89008a74f73334e104b2e196e1daab7ddd8484071da844ae4945c84f13', '[["b8d450dc-053c-44a7-a016-eae858f43c30", 3]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (88, 'system', 'begin_qualification', 'timer c3c052a3-2093-4303-8717-960837e68bf5 2', 'a32d0c2c77ee525eb5b5ef55f4b0005642e9f3b5d554d399da1c5b48f60ad257', '[["c3c052a3-2093-4303-8717-960837e68bf5", 3]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (89, 'system', 'begin_qualification', 'timer c7f806f1-0640-498c-b99b-03cc9201f757 2', '728412f4fab920b9a2bda82fafa148fdab8bbb58590d9b90a21a79464933d0a9', '[["c7f806f1-0640-498c-b99b-03cc9201f757", 3]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (90, 'system', 'begin_qualification', 'timer dc78d549-1f6b-4d51-aaab-213b636f9637 2', '362fe6301b85d257cb1b5d75db6125ef3766789341672353cdf339e0ee235dda', '[["dc78d549-1f6b-4d51-aaab-213b636f9637", 3]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (91, 'system', 'begin_qualification', 'timer e920aafe-8447-4916-95d3-3544a25bb5f7 2', 'ea8154df4f927d25ab1a24f56df0aec528101d698125652a85ce47eb8fb7ebc1', '[["e920aafe-8447-4916-95d3-3544a25bb5f7", 3]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (92, 'system', 'begin_qualification', 'timer f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183 2', 'a8eefa7ddf0c84b4ae36641c4fe5e0ab8f561fb98e98a14ab5fc7c20052c0cdd', '[["f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183", 3]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (93, 'system', 'lapse', 'timer fb759c42-e055-4486-8f50-eb9a3794c6c4 1', '307a419220c4361fcf771614f45648856916a60caa4e4d9c696a19175b246006', '[["fb759c42-e055-4486-8f50-eb9a3794c6c4", 2]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (94, '07681d5a-01a6-4e48-9a57-461820f09193', 'ask_supplement', 'cbc99687340148a980f733087f1a73c3', 'a6b3486f5eae879512a4030eaf311a1b2ddfb386baa4808cb192705bc22463e8', '[["c35941fb-38fa-43cf-a9c0-b9973d47bb9b", 4]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (96, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'ask_supplement', 'c514f7de35464e32b3e7277e5c267417', '13a3b86d69315a49265b908cd7f9092b0c597124ba4835f477248b01b995ac7d', '[["d6ce9e48-64ff-46a1-9d63-5a6da7959e82", 4]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (97, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'ask_supplement', '744cc995bb724a5983ba0c800af52f04', 'cd0de2820a83278a595bb918a650658bc82d07b5e7b18fe27dc506be5b4425dd', '[["b8d450dc-053c-44a7-a016-eae858f43c30", 4]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (98, 'system', 'start_clock', 'notice 35 taken 2030-03-01T04:00:00+00:00', '57f7072da3614a20ab7cf09fb8d706a7f0588c87f3c5cb84834eba5306500956', '[["b8d450dc-053c-44a7-a016-eae858f43c30", 5]]', '2030-03-01 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (99, 'system', 'lapse_supplement', 'timer d6ce9e48-64ff-46a1-9d63-5a6da7959e82 4', '70545867e883b087b8380aa11ad978c5500745007246a3e3c09d1956c44e44bc', '[["d6ce9e48-64ff-46a1-9d63-5a6da7959e82", 5]]', '2030-03-08 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (100, 'system', 'lapse_supplement', 'timer b8d450dc-053c-44a7-a016-eae858f43c30 5', '0f579f89008a74f73334e104b2e196e1daab7ddd8484071da844ae4945c84f13', '[["b8d450dc-053c-44a7-a016-eae858f43c30", 6]]', '2030-03-08 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (101, 'system', 'lapse_supplement', 'timer c35941fb-38fa-43cf-a9c0-b9973d47bb9b 5', 'a8fe1ee289e146601b246f1b9641d295878d76c8678b001729845146376353b5', '[["c35941fb-38fa-43cf-a9c0-b9973d47bb9b", 6]]', '2030-03-08 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (102, '07681d5a-01a6-4e48-9a57-461820f09193', 'ask_supplement', '535f8a5d052a4991a55b841114b4e9c9', '11a68cee55cb8f6e99fcccef4709f9bfa32389a118d0695ec24ecb219d69a038', '[["5c31c92b-1070-46c6-a1d5-1b1be67f289b", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (103, 'system', 'start_clock', 'notice 39 taken 2030-03-11T04:00:00+00:00', '7d34d42cf8716bb16b58b1263460ed9dc489c7ca4f58e817c1c59bd711928ea0', '[["5c31c92b-1070-46c6-a1d5-1b1be67f289b", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (104, '07681d5a-01a6-4e48-9a57-461820f09193', 'ask_supplement', 'd45e10ac7c6e4c5a84e8722445cf5cff', 'bfd0aad145fc1a6e1ba1e93a9136d7853dc370020c10c379a93393a94d271e99', '[["7c9a8b50-629a-4b54-a2a5-129b56759602", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (105, 'system', 'start_clock', 'notice 40 taken 2030-03-11T04:00:00+00:00', '05a233eac8e8457dbfcb49e70365ccda2b41ae143c2f96c2e325056bd2c8a5e1', '[["7c9a8b50-629a-4b54-a2a5-129b56759602", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (106, '07681d5a-01a6-4e48-9a57-461820f09193', 'notice_came_back', 'e0a5bfe694824a8c8fb488654ec6f50c', 'cc2098650235df4fc0eaba54325c36d86a7bde734b5609246886ad13e6515e38', '[["7c9a8b50-629a-4b54-a2a5-129b56759602", 6]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (107, '07681d5a-01a6-4e48-9a57-461820f09193', 'pass_qualification', '7c08e691a94e4d439e165378f0f2d48a', 'ff3b7a268f8902d3d0a1d81bcd2d18f06db2367251a2990a8291034444f18ba8', '[["781b5ead-eb42-4330-9338-0b957ab88c59", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (108, '07681d5a-01a6-4e48-9a57-461820f09193', 'pass_qualification', '9769ebb9012f43d2b50094feeefeb466', '4c8114de9a88013dccaddae657833b2791eeeeae68558cda3a5d836dfb1b32c9', '[["82973a42-b585-4955-b6e6-0d5274039935", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (109, '07681d5a-01a6-4e48-9a57-461820f09193', 'pass_qualification', 'b09237cdbe804c6881c9431fce22009f', '87747dcb91f78d7b99d715bd1017f0efb461ae7cacd8e3ce14c9be9ec50df8dd', '[["ea28c384-b428-4600-9b96-35f92640bab4", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (110, '07681d5a-01a6-4e48-9a57-461820f09193', 'pass_qualification', '0eb32b711da74ddfa08e383baace6ff2', 'e3b4b9ebb243676eb5f6069698948a083d630b689a011ec8dbe92d8c39ad23e3', '[["f7f75dab-5de6-4579-a37e-6f1f9f85f6ac", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (111, '2e144db1-3d3c-442d-8f1c-ef48e47a8704', 'approve', '55cb86483d474b62815da3f7087aa616', '4c8114de9a88013dccaddae657833b2791eeeeae68558cda3a5d836dfb1b32c9', '[["82973a42-b585-4955-b6e6-0d5274039935", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (112, '2e144db1-3d3c-442d-8f1c-ef48e47a8704', 'approve', 'bb6bb83849bb4997b294cbb6896716e6', '87747dcb91f78d7b99d715bd1017f0efb461ae7cacd8e3ce14c9be9ec50df8dd', '[["ea28c384-b428-4600-9b96-35f92640bab4", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (113, '07681d5a-01a6-4e48-9a57-461820f09193', 'list', 'a4166853501646bdbd6af6245215e869', '87747dcb91f78d7b99d715bd1017f0efb461ae7cacd8e3ce14c9be9ec50df8dd', '[["ea28c384-b428-4600-9b96-35f92640bab4", 6]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (114, '2e144db1-3d3c-442d-8f1c-ef48e47a8704', 'refuse', 'ecc2acede3ab4c758316222b19bb1059', '8efc2ae06be4c2b4232190722c72581e11b30544b50d668df20c9b7e6768ae18', '[["f7f75dab-5de6-4579-a37e-6f1f9f85f6ac", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (115, '07681d5a-01a6-4e48-9a57-461820f09193', 'fail_qualification', 'eb1c83b1e8754a5d86b83e6dd23edbf0', 'f8771a55bbbe66a10691e45de1128f6284ac6957567a9c660f48f7defa343945', '[["4a1197e0-ccaf-4fd2-8844-447bff09911f", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (116, '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', 'withdraw', '0e94c702aea648a880ae224f347dcda7', 'a7b94120342de749d8dcb704d5000e909dd1039cb8ac7203c51abd7f81067712', '[["28eb1e9d-dc9b-4a97-8cbd-3773b0125a13", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (117, '896dbc62-633b-4b48-a1d4-bae9461ae456', 'open', 'solution 50c095cf-d900-4889-a50c-644436083277', 'd8693f7219e6dc4c438b9bcd843b880373cb085e1d0ed5a4bc0d72086dc481c1', '[["842ed8ff-7d70-4bb6-a755-d11d88abc9e9", 1]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (118, '244466fc-9dfb-43cf-97c0-f9626aa155d3', 'open', 'solution 74d43d0a-3113-48c2-9e0a-a4dc704ae0e6', 'a6b1a61e50528387f0ce7af4b8b81eb5052d47a53cd2360f7f4533132b3ad7c9', '[["62a0ea83-cca8-4ca4-89f8-88abf903591c", 1]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (119, '244466fc-9dfb-43cf-97c0-f9626aa155d3', 'discard', '84f1d11e4db3419ca2a494cc283efe80', '7a708b407793a3d098c4cfef6ae61dda1af4cbc3e0b13454ead80843920ac0d1', '[["62a0ea83-cca8-4ca4-89f8-88abf903591c", 2]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (120, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'ask_supplement', '179b1f99d918467aa2cf953988c3391c', '75bb2b82cd06b534a2d416fb0f5c9106ee44f855258ec13952152ab099210ba8', '[["63085ecc-7186-42b7-9750-b8f65eb2970e", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (121, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'pass_qualification', '28f293083eca4e248e4f10e421f09b42', '37cf16804eb236c60791ae6efaa4baff6e06a01be4f694bc8da3aeca74ff1ec0', '[["c1c65011-7256-4d36-8b7a-2d73c42e520a", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (122, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'pass_qualification', 'dc895c45b05940198c5b2534010b49cf', 'fa65c49436cc7e758948d077c7ecaf63cf9f672fcbeda867251f13e752d1f3b7', '[["18bff08e-e800-419c-a439-38d61e75af29", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (123, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'pass_qualification', '3f0a59f24e1b45bc86af54e5375d35dc', '1b1952ac159ca74ed624ada1123524c3f871257f2ff05553d4c6d81bb984a1f1', '[["7c2c3612-d611-4922-8548-c5fc177522c7", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (124, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'pass_qualification', '08d0a30c4ee649749ec5ffd55559658b', '2ccc560697d2e76c61a9e79dfaf592d2ec113a02816c8f74e7e99054cd5fec28', '[["d8cf92c0-65da-475d-bc78-0f409047fa9d", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (125, 'b51bd5b6-0baf-4263-97e1-58c9c5fe4662', 'approve', 'de0ec044166a450fb32bd068846d1401', 'fa65c49436cc7e758948d077c7ecaf63cf9f672fcbeda867251f13e752d1f3b7', '[["18bff08e-e800-419c-a439-38d61e75af29", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (126, 'b51bd5b6-0baf-4263-97e1-58c9c5fe4662', 'approve', '359c4ce5e1754badb6e74406197d92b3', '1b1952ac159ca74ed624ada1123524c3f871257f2ff05553d4c6d81bb984a1f1', '[["7c2c3612-d611-4922-8548-c5fc177522c7", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (127, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'list', '57134e06bdba4db7bf643e385f41f2da', '1b1952ac159ca74ed624ada1123524c3f871257f2ff05553d4c6d81bb984a1f1', '[["7c2c3612-d611-4922-8548-c5fc177522c7", 6]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (128, 'b51bd5b6-0baf-4263-97e1-58c9c5fe4662', 'refuse', 'f3d4059513eb4f1ca92e8d18eb5992d1', 'a1159c691ff703382572852634f2865f4d9bf7dbe39770095ffba07a58dd2c5a', '[["d8cf92c0-65da-475d-bc78-0f409047fa9d", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (129, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'fail_qualification', '49156c650b1649e88e7fb570e254733e', '5429a95389f96c7e012ef2ae962c81001838c8858058aac41ae5898faaaf8eca', '[["84770d74-709d-4253-979e-91863f489892", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (130, '00459de7-d5a0-4aaa-a83e-4d7632349aa7', 'withdraw', '002a64efb49c44319e92904f3d22abe1', '39537f120b33667a6a6e4efff6ade57f96b689668f383d60ba22cae1854c0025', '[["6bdd42f6-b4e4-42f0-ae38-36317643af08", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (131, 'd74fe902-7e31-4b06-95c7-ef66ac453242', 'open', 'solution 5fafc14b-b127-4b30-89e8-833305f25767', 'e84279ac31b05a3cd74f0a8af97f2b0b77a80252ea2f71533734549ac94ced1b', '[["c5c48582-a26b-4c4f-b969-b0a888fd0682", 1]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (132, '9102520d-1566-41b6-8862-8836245b013c', 'open', 'solution 72e9cc95-0b13-4f35-8c06-428214c9d254', 'ee0786d0a818e9de4f817ec38c4c224164e778e286b3270da171746fdd2d967d', '[["6d6523ee-365e-4e60-97aa-56a011d1a5bc", 1]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (133, '9102520d-1566-41b6-8862-8836245b013c', 'discard', '1e2594db12994bd1841271ee1b6f3f7c', 'e951d902b155522c511fc2f2eb48161289e6d8de0d1753fffd5d3e6da0b73354', '[["6d6523ee-365e-4e60-97aa-56a011d1a5bc", 2]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (134, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'ask_supplement', '0a23b4aa51c246f3b33e7838e894c647', '048bc6a5fcd7d404689845a8367f05e31323711beb4984549d53ba400d9c33e2', '[["c3c052a3-2093-4303-8717-960837e68bf5", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (135, 'system', 'start_clock', 'notice 56 taken 2030-03-11T04:00:00+00:00', '071ce921383c2a6df618082697908fe4b408ee08215dd1fb23b15a73a96b0a75', '[["c3c052a3-2093-4303-8717-960837e68bf5", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (136, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'ask_supplement', '38fde109bad54100af400ab5a1eda286', 'b8dafb81d5041858c51db038e7e8e463cc5f81c0374fd7d7a5f4fe496a9d00db', '[["19f74522-1275-42e0-abf4-0fd2e2cffca0", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (137, 'system', 'start_clock', 'notice 57 taken 2030-03-11T04:00:00+00:00', '933592eede5e804e872c5f1ff6c9f204ecfa0c6f2735679778035954cd7c7d6f', '[["19f74522-1275-42e0-abf4-0fd2e2cffca0", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (138, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'notice_came_back', '223a0294bfa84e21ba8675582754bb3b', '11424639dadaff98c8bffc1642d293ce571a4890120bcb7d0751fe18e70c1d4f', '[["19f74522-1275-42e0-abf4-0fd2e2cffca0", 6]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (139, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'pass_qualification', '0ddc61e4ab184aa59c245fe15407ab5a', '73ec4667aaa03a9e770ec2b930815235673bc21eba8e8197d359d4a2ddc9f1e4', '[["1c8dccba-cd5d-4b58-90cd-a17e2f07e645", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (140, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'pass_qualification', '44e26c8482f74b459f0ad5bfbc2f03c6', 'ea8154df4f927d25ab1a24f56df0aec528101d698125652a85ce47eb8fb7ebc1', '[["e920aafe-8447-4916-95d3-3544a25bb5f7", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (141, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'pass_qualification', 'b7db9ca1e7a64a6e8928356abed1dd22', 'a8eefa7ddf0c84b4ae36641c4fe5e0ab8f561fb98e98a14ab5fc7c20052c0cdd', '[["f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (142, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'pass_qualification', '19c79af20e4147e0ba4f1bb32175f078', '728412f4fab920b9a2bda82fafa148fdab8bbb58590d9b90a21a79464933d0a9', '[["c7f806f1-0640-498c-b99b-03cc9201f757", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (143, 'c0fd8d33-07ae-464b-ac7d-b85a1511647f', 'approve', 'b1c7eb7c12ca430ab6a529daf359e776', 'ea8154df4f927d25ab1a24f56df0aec528101d698125652a85ce47eb8fb7ebc1', '[["e920aafe-8447-4916-95d3-3544a25bb5f7", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (144, 'c0fd8d33-07ae-464b-ac7d-b85a1511647f', 'approve', '7f8b0ea35de34dbfbfc88dcee6e57c35', 'a8eefa7ddf0c84b4ae36641c4fe5e0ab8f561fb98e98a14ab5fc7c20052c0cdd', '[["f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (145, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'list', '8620e0fdc7644c7fba0d426b00f5ad6d', 'a8eefa7ddf0c84b4ae36641c4fe5e0ab8f561fb98e98a14ab5fc7c20052c0cdd', '[["f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183", 6]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (146, 'c0fd8d33-07ae-464b-ac7d-b85a1511647f', 'refuse', 'df5b690c93444c00b02a5ce61dbc9ffa', 'e2ec344fdaf839079f90f13b048982c72610d0cab99933c571aad46aba5989de', '[["c7f806f1-0640-498c-b99b-03cc9201f757", 5]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (147, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'fail_qualification', '3ecc653bc7c3444aa1e2ef5e873755a0', '5d97bff86c4592e08546782237268083025e4147015223a1572a192a1ec889ae', '[["dc78d549-1f6b-4d51-aaab-213b636f9637", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (148, '81ce9a57-b613-4309-8120-004015be55dc', 'withdraw', '084f2bfcb3784be087bea81f100f5afc', '4aa2fd32707034a54c1cd651a0cc134f88c2872029a364c4c8785cba096b3d2b', '[["92a3e527-552b-43cc-8960-f9ca3d84cd7c", 4]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (149, '92270572-34c3-40d9-ad5e-06d9d2fe67ff', 'open', 'solution ffe4adbd-2c26-41ef-a438-c9e962104bfc', '3e8519b24885bedafadfd5231234f83a1d5d167b6f7fc3f8f8ab67a1e070ab0b', '[["0cd582ec-6f2d-40d0-82ee-0e08fe95b3a7", 1]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (150, 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', 'open', 'solution b063f60e-630c-48c2-b8e9-c095bcf0d0ce', 'c818ebfe303a49f7237a0fff991e11bb6881ddc67b6fdff89db5c5dcd9fa5189', '[["7ee1a30b-e87d-4687-b1d4-be427dc06fb6", 1]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (151, 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', 'submit', 'b80e9bb5f86e42659749031cfc1a625c', 'e85bd24528f6518a93e184508c3e8862c29d766f8cf7395fe04b1c140c405671', '[["7ee1a30b-e87d-4687-b1d4-be427dc06fb6", 2]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (152, '17342b1d-9479-4426-8dd6-aa207b491314', 'open', 'solution 8384a117-8309-4777-b38a-f4f96d5f433a', '771d7cc4404099142989925a78d5df637251a363e5d7ae0946767d3b3afb436e', '[["f23ca87d-ccf9-4226-89ab-af646766a0f9", 1]]', '2030-03-11 04:00:00+00');
INSERT INTO public.casework_actionkey VALUES (153, '17342b1d-9479-4426-8dd6-aa207b491314', 'discard', '047d075726e34dc9b89d4ea5b16250da', '1f5c1e948875f1a915dec409968608f001ef98edb9652d7a2fe617792479df8b', '[["f23ca87d-ccf9-4226-89ab-af646766a0f9", 2]]', '2030-03-11 04:00:00+00');



INSERT INTO public.casework_case VALUES ('6cb1c8ad-e1dd-4a72-b6ca-a5d9a919e7e7', 'application', 'qualification', NULL, 3, '0242e9c22fc285a9e3f203ac0d44fddbc2bd685f9841a382a4b286ed3ac8bfcf', 'small-market', '2fa1e5d7-1daa-4201-8842-6eda6ad82d14', 'd5ddaac8-6cde-477c-84bf-e427588431ce', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-02-10 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('8d011f08-6948-4287-88f6-c7754956ae21', 'application', 'qualification', NULL, 3, '530f138f867760ac676241a7c8db8fbd84e34fbb2c9f43059010fd5df690b005', 'moon-market', 'dc66971f-2d8c-4f6d-8f76-acc98122cacd', 'a39a21f4-abe8-4045-b858-fb834cede214', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '2030-02-10 04:00:00+00', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0');
INSERT INTO public.casework_case VALUES ('fb759c42-e055-4486-8f50-eb9a3794c6c4', 'application', 'lapsed', NULL, 2, 'e3460e640701c85f2db161cfc41dd9c2782ada7994701b71deaf5b0adb1b6bb5', 'small-market', 'bc62253c-d4b0-4e73-b503-228821d0a211', 'ea9eeeaf-5fb5-4c31-83eb-b2b163bcf273', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-02-10 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('97b0f8d7-2887-4856-be21-42d464e6e58c', 'application', 'lapsed', NULL, 2, '550f72c95e049396be4d5d2b81845ebe9c2b5acdf61053ecbe1d69e3102b0aa5', 'moon-market', '254ebc42-5800-41c9-bc31-452dbf87c871', 'a050de5f-5981-4fe7-9dff-e6e3e991ae66', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '2030-02-10 04:00:00+00', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0');
INSERT INTO public.casework_case VALUES ('d6ce9e48-64ff-46a1-9d63-5a6da7959e82', 'application', 'not_accepted', NULL, 5, 'c3366892d3cc2d056971830b34fd21a5bf1096a4fb22055c87e701f650cc04a5', 'moon-market', 'e266e04f-550d-47f6-8ee0-c3db72211695', '173fddf2-8b99-48c9-92ea-ea809ca87ed8', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '2030-02-10 04:00:00+00', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0');
INSERT INTO public.casework_case VALUES ('c35941fb-38fa-43cf-a9c0-b9973d47bb9b', 'application', 'not_accepted', NULL, 6, 'ed3a2c86c778b817e9b50636ae272d40934801d546f5ecfb54c17f53dea7f4cf', 'small-market', '8eac65df-9148-4403-8be1-3c5bf16e37a6', '6872a403-a410-4c93-95eb-5d025ef44470', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-02-10 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('5c31c92b-1070-46c6-a1d5-1b1be67f289b', 'application', 'supplement', '2030-03-13 15:59:59+00', 5, 'c6052c418b78f1dabd4a74ec6df4a1a908ffa67977490d4131be6f41dfa47b86', 'small-market', '0885efc5-8736-46b5-80f7-1c4423a90402', '7cf93ae1-5d15-4b5d-be9e-bf748e21a72a', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-02-10 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('7c9a8b50-629a-4b54-a2a5-129b56759602', 'application', 'unnotified', NULL, 6, '795294934f51cebb20601437e415b40a505a067949108c3fb2be64b302a15af2', 'small-market', '5869e0d2-8c19-42f1-860c-3aa437403eab', 'c05c3058-2c6c-4569-aa96-3190ff863e4e', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-02-10 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('781b5ead-eb42-4330-9338-0b957ab88c59', 'application', 'decision', NULL, 4, '8b0b6427f770603eefab17652bbbeaedb7e03f6e4887df17e2302add6b14b1f1', 'small-market', 'fe3afca0-35a7-432f-aee2-bf68d01f723b', 'e9f48e27-be5b-477c-b9dc-a10a6bd69f4b', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-02-10 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('82973a42-b585-4955-b6e6-0d5274039935', 'application', 'approved', NULL, 5, '18dfb5fb98a02fcda97d7df227a9fb6be15d0ab368a244f48d9f6119d60ae9ad', 'small-market', 'f3a2ddc7-de68-4abb-b0b3-dd6405f03b54', 'fb744e47-8096-4b04-a4e0-c9062eb311e9', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-02-10 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('ea28c384-b428-4600-9b96-35f92640bab4', 'application', 'listed', NULL, 6, '393910c25ba330554001612d935ab331e493a89095ab7ec93851cd71eadaf205', 'small-market', '6799ff0e-58b1-4473-bc11-bf9dceebccb4', '8bcbbb34-6f8b-4b5c-88c5-6ee155ad619a', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-02-10 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('f7f75dab-5de6-4579-a37e-6f1f9f85f6ac', 'application', 'refused', NULL, 5, 'fe7baaa778955dbe49c9833cef8bff5165a448f6861a9a5d381cc65bc341e940', 'small-market', 'aa3a82ca-a543-4a4d-8acd-d26ea5860e95', '23ce23c4-fe07-4728-a3e9-a947fd6732e3', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-02-10 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('4a1197e0-ccaf-4fd2-8844-447bff09911f', 'application', 'unqualified', NULL, 4, 'c138dc6c8f31f424ae77960d5517ca9af05eafcec20bb673f8d1eb032ffc5fd0', 'small-market', '3b8826e1-e1cc-4e4f-a2a8-4cca6155023b', '3b2b7f51-a731-469f-94ec-3b36778e29a0', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-02-10 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('28eb1e9d-dc9b-4a97-8cbd-3773b0125a13', 'application', 'withdrawn', NULL, 4, '9cde27462aaf38f77199fa9285f9c71106eca9a764eb37fb5b9e28ac106e1a01', 'small-market', '9cece3e7-dd8a-498a-947b-099650fe602e', 'ecce4cdc-1e2e-4fb9-b93c-99732cc6af72', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-02-10 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('63085ecc-7186-42b7-9750-b8f65eb2970e', 'application', 'supplement', '2030-03-13 15:59:59+00', 4, '74f291b7afb0d773524ba3c75d8301e0c0a04ca501215dca9bf707e716f7daf1', 'moon-market', '4fbdfe85-c9a8-4d33-9a38-22b43b0c5983', 'c70317af-5ce4-42e5-b0b6-895ad8e53974', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '2030-02-10 04:00:00+00', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0');
INSERT INTO public.casework_case VALUES ('c1c65011-7256-4d36-8b7a-2d73c42e520a', 'application', 'decision', NULL, 4, '1793cc93e8e93004de160b17c738269685ce2e23bea7bf44964e7a45ef45e5ed', 'moon-market', '20096bed-4983-48d1-b66d-eb839f762fb7', '9dcdcff9-ed48-4050-a43a-f975d02d0323', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '2030-02-10 04:00:00+00', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0');
INSERT INTO public.casework_case VALUES ('18bff08e-e800-419c-a439-38d61e75af29', 'application', 'approved', NULL, 5, 'fb7124695d8926e828badf0926ac4d152b4a543a71a4c093b420bb7aa70a00eb', 'moon-market', '40e4eb73-ac2f-4a52-83c0-f11573b449e5', '8be4c37a-549c-4d2f-834d-9c2e0eb0f099', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '2030-02-10 04:00:00+00', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0');
INSERT INTO public.casework_case VALUES ('7c2c3612-d611-4922-8548-c5fc177522c7', 'application', 'listed', NULL, 6, 'c57690bcf728d20891ae2c28f511d1f8dddd986541225fb0caca334f244b7b32', 'moon-market', '382a068e-0be7-430a-8020-fd8db442a24e', '32a10db5-4bd8-42e8-ba62-b4592395dd0e', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '2030-02-10 04:00:00+00', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0');
INSERT INTO public.casework_case VALUES ('d8cf92c0-65da-475d-bc78-0f409047fa9d', 'application', 'refused', NULL, 5, '9448031a82c596d3486a43371b1179ef7c25683f58338681f3b18220e0748988', 'moon-market', '0546ca7c-8b79-4e7f-9cf3-cf9a12967884', 'df2ca802-502b-4bfc-a0ea-775e3b6b8882', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '2030-02-10 04:00:00+00', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0');
INSERT INTO public.casework_case VALUES ('84770d74-709d-4253-979e-91863f489892', 'application', 'unqualified', NULL, 4, 'fd49a315d0627b6e4f386df9e43be8255a3aab23b962ec08519d67ca48a8575d', 'moon-market', '5646dc96-0b1d-41cb-8d33-6ede4a683ce8', 'a3ec9f0a-b213-4a6d-a946-fae314457d79', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '2030-02-10 04:00:00+00', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0');
INSERT INTO public.casework_case VALUES ('6bdd42f6-b4e4-42f0-ae38-36317643af08', 'application', 'withdrawn', NULL, 4, '321bbd1b0f74930e72a5f05526fa75fa23dd5576a82ca7dc89b67b3d532297b5', 'moon-market', 'c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9', '8e702150-eeb3-41fb-a729-9907c487ebc4', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '2030-02-10 04:00:00+00', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0');
INSERT INTO public.casework_case VALUES ('4bb1d68a-f301-4667-9d32-5c807543172c', 'application', 'qualification', NULL, 3, 'bfc093ca86b3ffbf415e0cb53afb5bb8fd275a69179b7f1a9f995a84c71a7cc6', 'late-market', '64d64fb2-049b-40a0-86fc-cfc47e64b91b', '4bf51dd5-8069-4fad-8eec-cfdf7d5222d9', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-02-10 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('0682493b-c0fb-4cb3-aa0f-8c726b622705', 'application', 'lapsed', NULL, 2, 'aaf4489bc403cfa4268fae1010ce5379ba1d30d934d86dd73d5e75b2a8920345', 'late-market', 'c265f4a2-18c5-4ef8-b7c2-3ca800766836', '35256c41-16a6-4e4c-8620-ff0df4480e30', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-02-10 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('b8d450dc-053c-44a7-a016-eae858f43c30', 'application', 'not_accepted', NULL, 6, '25dc31d895699d051cd37c8f0da14c1b9520620dede183c5a717ece0fb22c4c4', 'late-market', 'd5a857a7-5e9d-4ba6-be41-b6ce19cbd79c', 'c1ba566e-7afb-42c0-9ed0-b1e96c1bf207', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-02-10 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('842ed8ff-7d70-4bb6-a755-d11d88abc9e9', 'application', 'draft', '2030-03-31 10:00:00+00', 1, '3cbc5f26ed7821964b24dad1a4eff1c9e007028075d9b64423c4ebc6862a7bfc', 'small-market', '977f37a1-cb05-4182-acbb-027f3e9b6604', '097a4b40-9464-4767-bfc8-444fc7b91fe7', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-03-11 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('6d6523ee-365e-4e60-97aa-56a011d1a5bc', 'application', 'discarded', NULL, 2, 'd405510cdf494e355f83156eab8d3c86955a40cc9db4b8970df3af6e5c3a89a0', 'moon-market', '38d91a3a-435f-46ea-b330-2efc06fc3122', '9c3a9e3d-d479-4d58-a2ab-5afc2ededaa5', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '2030-03-11 04:00:00+00', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0');
INSERT INTO public.casework_case VALUES ('62a0ea83-cca8-4ca4-89f8-88abf903591c', 'application', 'discarded', NULL, 2, '0a5740e015261c37a3a219bcfe377eb780b27c2ae300e74cf1a122bdf8452899', 'small-market', 'fa0184b5-e26a-4e65-aff0-524e57c56e49', '95d0e0c0-d771-4edd-a8a6-6b6005547709', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', '2030-03-11 04:00:00+00', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b');
INSERT INTO public.casework_case VALUES ('c5c48582-a26b-4c4f-b969-b0a888fd0682', 'application', 'draft', '2030-03-31 10:00:00+00', 1, 'f5d8a8d139e611d8e97842a4da6465c8b54bb57d179b0cbf1584511739eb7ca7', 'moon-market', '8f9448a9-ef90-4441-8ad1-596bc24eb762', '3822944f-a551-4d03-928c-65b46041e9f2', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', '2030-03-11 04:00:00+00', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0');
INSERT INTO public.casework_case VALUES ('1c8dccba-cd5d-4b58-90cd-a17e2f07e645', 'application', 'decision', NULL, 4, '30cbaadf6d7b563fbae7de76dc3518c08864e3bfcd78e9c528ddec14adc3c85c', 'late-market', 'a1076260-c86b-40d0-a5fb-bf2993118ebb', '757e0d84-84fe-4cc3-a2ff-6a7052db3788', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-02-10 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('c3c052a3-2093-4303-8717-960837e68bf5', 'application', 'supplement', '2030-03-13 15:59:59+00', 5, '0884fa87e31985f66d28a9da15ce8d3398dbac35366fb9b965b119f01cdc734a', 'late-market', 'e04b2987-16a0-4034-8ae6-f25add556bc1', '967c1cd4-204c-42f3-a06b-e4b34bebc592', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-02-10 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('19f74522-1275-42e0-abf4-0fd2e2cffca0', 'application', 'unnotified', NULL, 6, '9075e0d507f8f060ce7e8a5870c65bb30d3dc593374a25c45e13d793501c472d', 'late-market', 'a8ef2d65-b8a6-4d13-b5af-a9358f8dc888', '1400e180-e44f-410a-96a6-330f8cf8e430', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-02-10 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('e920aafe-8447-4916-95d3-3544a25bb5f7', 'application', 'approved', NULL, 5, '3641cdb8432b7ab922474548a87c133de7b1f7d0b74f43f1f2c487ebcf9c698b', 'late-market', '66c456a4-6a78-4325-9996-ae595a14ed15', 'ed76f152-96f1-47d4-a174-2a87a331d68d', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-02-10 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183', 'application', 'listed', NULL, 6, '262da6833737927f65db06f6ebc9562df3841344169d2fd129c037e57db8a6bb', 'late-market', '22bf9a82-0701-485c-ac5b-2ebe92b89f9e', '4376f5c8-645b-475d-8908-bc15b842fcde', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-02-10 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('c7f806f1-0640-498c-b99b-03cc9201f757', 'application', 'refused', NULL, 5, '88d85f57a5908c24c30f46976393ffc0605892e911db38b095e930822ae9e3e9', 'late-market', '0dc92085-43cb-4ffd-af3d-7daf61f1c18f', 'e8975905-6892-4a5c-b7a6-8bcca83ce218', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-02-10 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('dc78d549-1f6b-4d51-aaab-213b636f9637', 'application', 'unqualified', NULL, 4, 'c18a0763495be61bfa1cc393be3dea461179db3df1acf5d79ebead18e46fe7ef', 'late-market', '42280f22-2628-428b-9812-0700166808e2', '472e3f87-ca08-4acd-8d7b-842eea513cee', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-02-10 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('92a3e527-552b-43cc-8960-f9ca3d84cd7c', 'application', 'withdrawn', NULL, 4, '2a61d14f6ff4ee38e27d3d88997f1512130e4bb689feda67d732a3060307f186', 'late-market', '03ead6e0-72dc-4cef-85d2-99a5289225a4', '83a34930-a740-4ae6-acd3-284b39a78dd1', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-02-10 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('0cd582ec-6f2d-40d0-82ee-0e08fe95b3a7', 'application', 'draft', '2030-03-31 10:00:00+00', 1, '2da641579869c3dab73440386f4733808f0cc8b78347bc92bc4fa282e7e3a53a', 'late-market', '518499fa-91be-4863-b109-b8f6c297d8a2', '31baefcd-4ba0-4aee-8980-8f2599cd6e18', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-03-11 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('f23ca87d-ccf9-4226-89ab-af646766a0f9', 'application', 'discarded', NULL, 2, '829fc05961d4a19fcd876a1fa8a493ce0f940acf5556f5acb7dced7e59c1c479', 'late-market', '05f92b1d-e997-49db-b970-e9c3645be8d0', '3abc0627-22f8-4659-bd91-0f50646d6b46', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-03-11 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');
INSERT INTO public.casework_case VALUES ('7ee1a30b-e87d-4687-b1d4-be427dc06fb6', 'application', 'submitted', '2030-03-31 10:00:00+00', 2, 'e1568dd2448d17cd8c45116aace9b4f79f19e8b3cc13b1f303aa6f2c4d22ad23', 'late-market', '764dbba2-507b-4ffc-b913-d53f82075fcc', 'c02ec976-3a11-445c-bce9-f59964dd2668', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', '2030-03-11 04:00:00+00', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d');












INSERT INTO public.casework_journalentry VALUES (1, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '9572362d-757f-4d49-bdcf-34cc4c4a7f84', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 2fccd30f-5eab-4b8d-ac28-5425e66cb1c0', '{}', '{}', '6ccea4ce346390a738abe2ce4e2506297d7139e65d7d3ed3c8fc3b2f03ecc1c7', 'fdb507162b1649b212b32993b3aa2c64944ab188025fdd03c11c758a542a667b', 'fb759c42-e055-4486-8f50-eb9a3794c6c4');
INSERT INTO public.casework_journalentry VALUES (2, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 70b03d93-2d30-4359-b320-ce18d767a3eb', '{}', '{}', 'ba7654d436547eb106a461c28457dcd4c804d56430499f75eecb8f7b4982ecc6', '99034c5106298ad1a8bceb6d3345543d5679ab5fbd0b3d591b9f103d56beba14', '6cb1c8ad-e1dd-4a72-b6ca-a5d9a919e7e7');
INSERT INTO public.casework_journalentry VALUES (3, 2, 'submit', 'draft', 'submitted', NULL, 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2e2b0403f9bc49e7a460ade9c38314d2', '{"receipt": "SMALL-119-00001", "snapshot": "e6856fbb-4297-488f-b4f9-2b80e60e3517", "snapshot_digest": "a3b3ee3340e95385c441f986dd3ac50160de1db9e7c2cb88fae399b449fcb5b0", "window_revision": 1}', '{}', '99034c5106298ad1a8bceb6d3345543d5679ab5fbd0b3d591b9f103d56beba14', '0c04afdfc2d90d9d4ea88e904e98d8dbd561b7538c5f179bb1df8f608b9681b5', '6cb1c8ad-e1dd-4a72-b6ca-a5d9a919e7e7');
INSERT INTO public.casework_journalentry VALUES (4, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2e2b0403f9bc49e7a460ade9c38314d2 begin', '{}', '{}', '0c04afdfc2d90d9d4ea88e904e98d8dbd561b7538c5f179bb1df8f608b9681b5', '0242e9c22fc285a9e3f203ac0d44fddbc2bd685f9841a382a4b286ed3ac8bfcf', '6cb1c8ad-e1dd-4a72-b6ca-a5d9a919e7e7');
INSERT INTO public.casework_journalentry VALUES (5, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution df47ba19-316a-4d19-8aa1-7e55797ff8b5', '{}', '{}', 'eca7766e095c33791efe1b81160a6b7d460db2a7240ff0aed28a6f587d5342e4', '6f02ef14f29585ee6e30166cbf0ba31befa5ec3ff75ac2071bdf4c9910ad694b', '5c31c92b-1070-46c6-a1d5-1b1be67f289b');
INSERT INTO public.casework_journalentry VALUES (6, 2, 'submit', 'draft', 'submitted', NULL, '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'df6fec1e1bb144c0b3d72237fdf197af', '{"receipt": "SMALL-119-00002", "snapshot": "6dcdc2de-39d0-4ec7-8ce8-ac54cc7a3605", "snapshot_digest": "2d449785060c407d99809ebf7469d9350df1b35daf86bca3b26288672efde193", "window_revision": 1}', '{}', '6f02ef14f29585ee6e30166cbf0ba31befa5ec3ff75ac2071bdf4c9910ad694b', 'e50848e98bcf7a13b74f68dc573b9213fe32e30ece950d6a22939941ddbc3a89', '5c31c92b-1070-46c6-a1d5-1b1be67f289b');
INSERT INTO public.casework_journalentry VALUES (7, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'df6fec1e1bb144c0b3d72237fdf197af begin', '{}', '{}', 'e50848e98bcf7a13b74f68dc573b9213fe32e30ece950d6a22939941ddbc3a89', 'cf9644f7c93a53a265501c4a30ea542cc99163f3f46caf15854fee4fade681e3', '5c31c92b-1070-46c6-a1d5-1b1be67f289b');
INSERT INTO public.casework_journalentry VALUES (8, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 60fd64a2-99a6-4583-a02a-b03d9153e831', '{}', '{}', 'ec928f8a2aa0724f95064c423739f7efd7ed69bdd31ec3a8d896b09db60b1551', '7efd9e09ba00e49d510d9dc3cb61dfc5d3f203dcebd985f306feb2602b146d0d', '7c9a8b50-629a-4b54-a2a5-129b56759602');
INSERT INTO public.casework_journalentry VALUES (9, 2, 'submit', 'draft', 'submitted', NULL, 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '0963695e1b544d7aa97aff38706f855b', '{"receipt": "SMALL-119-00003", "snapshot": "ea7cd3a6-9248-4409-9506-bff4b2bf296a", "snapshot_digest": "38d563d5e1535f78b53ac325833e3a6a25a19f12975014ec88b96ca585fccbb3", "window_revision": 1}', '{}', '7efd9e09ba00e49d510d9dc3cb61dfc5d3f203dcebd985f306feb2602b146d0d', '87655a8d736ac5d6bdac0c161b72579bcd9ba0e0da2c52ea527bd44c1eff85f0', '7c9a8b50-629a-4b54-a2a5-129b56759602');
INSERT INTO public.casework_journalentry VALUES (10, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '0963695e1b544d7aa97aff38706f855b begin', '{}', '{}', '87655a8d736ac5d6bdac0c161b72579bcd9ba0e0da2c52ea527bd44c1eff85f0', '6f87d080dbf1dda24c0b3d928908f4285e62f62ed79ab8be315e8ed9fe360bbd', '7c9a8b50-629a-4b54-a2a5-129b56759602');
INSERT INTO public.casework_journalentry VALUES (11, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '28553837-c758-4560-b5a6-becd5f12e3e5', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 3b0cc975-961c-4a7c-b4b4-c57bc0b6e492', '{}', '{}', '7ce73be6f24ebdd80e1534991661df343ba80c022c74e300e4e5a88e8dae8028', '5cad69c323a274da70320b8361599229a21c9e34e034a80985fe45fff7e15953', '781b5ead-eb42-4330-9338-0b957ab88c59');
INSERT INTO public.casework_journalentry VALUES (12, 2, 'submit', 'draft', 'submitted', NULL, '28553837-c758-4560-b5a6-becd5f12e3e5', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '1666ae53b8304019b911a609f7cd0519', '{"receipt": "SMALL-119-00004", "snapshot": "19220b36-4fc9-4068-a1f5-3b6cb6ecf650", "snapshot_digest": "7965c145bb7a1340d2edeefbc262b058bd40574d5015b7090ce0a6548e42c6ba", "window_revision": 1}', '{}', '5cad69c323a274da70320b8361599229a21c9e34e034a80985fe45fff7e15953', '067c16ab30af7af9b296830a5baac890f8f85992a6fbd0cba651a4e2c54cfd56', '781b5ead-eb42-4330-9338-0b957ab88c59');
INSERT INTO public.casework_journalentry VALUES (13, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '1666ae53b8304019b911a609f7cd0519 begin', '{}', '{}', '067c16ab30af7af9b296830a5baac890f8f85992a6fbd0cba651a4e2c54cfd56', 'e2fb574c9e8797624a37959def49b4cc9e7703cb83a370026c6e14496f7c1cb7', '781b5ead-eb42-4330-9338-0b957ab88c59');
INSERT INTO public.casework_journalentry VALUES (14, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '3cabef26-8064-42cb-ac04-84f83ca7244c', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 9b87057b-52bd-4e7f-886b-4dc35173f1c0', '{}', '{}', '230baece3e49553053873f1d915f4a4fa1b12d66bad0b75cbe21232e5248923a', '021afd3895f4152f15f3efb25d24f9dbf3465892dec96b171f9f3c4a18592c07', '82973a42-b585-4955-b6e6-0d5274039935');
INSERT INTO public.casework_journalentry VALUES (15, 2, 'submit', 'draft', 'submitted', NULL, '3cabef26-8064-42cb-ac04-84f83ca7244c', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2f322b1d04b64a319c82291f8739aba8', '{"receipt": "SMALL-119-00005", "snapshot": "5087d2d7-88a5-46ce-9b0d-957a2759e13c", "snapshot_digest": "a87bf29f94f4171d416c7e179a07ba6b03e7ccdb1b173e3406a3f25309ab1ac6", "window_revision": 1}', '{}', '021afd3895f4152f15f3efb25d24f9dbf3465892dec96b171f9f3c4a18592c07', 'b3644f612ad2054684c36081ae312e493bbd1e773cab49c94d3eb980d4d87987', '82973a42-b585-4955-b6e6-0d5274039935');
INSERT INTO public.casework_journalentry VALUES (16, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2f322b1d04b64a319c82291f8739aba8 begin', '{}', '{}', 'b3644f612ad2054684c36081ae312e493bbd1e773cab49c94d3eb980d4d87987', 'a299dfe0275dd20e98cca469eb381ed2dcfecb9ab16c32e89868c6de5072574b', '82973a42-b585-4955-b6e6-0d5274039935');
INSERT INTO public.casework_journalentry VALUES (17, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 29b90456-aeef-4c9a-95f8-8a6a60228538', '{}', '{}', 'bdeef95f36b98fdf5f134378ff0a1c9e70cd8e449e40c6fd20e26b6eebab35e1', 'd80179d70dfc63b2569d172560396b2ae8eb6acc0fb951b7e32aad08465cf8c1', 'ea28c384-b428-4600-9b96-35f92640bab4');
INSERT INTO public.casework_journalentry VALUES (18, 2, 'submit', 'draft', 'submitted', NULL, '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'b72607cafb7540f797949a2e070e5224', '{"receipt": "SMALL-119-00006", "snapshot": "d43bd264-fd60-4ba1-a2dd-0e4cf375293e", "snapshot_digest": "cfd03e3671913a84e764898edd3cde6cfe5ecff7defbd3e046a58fbe6f5dc592", "window_revision": 1}', '{}', 'd80179d70dfc63b2569d172560396b2ae8eb6acc0fb951b7e32aad08465cf8c1', '7d75796645c3a36d0a45af3ab34b4aa87a1072c96c840895e0123ac9bd914076', 'ea28c384-b428-4600-9b96-35f92640bab4');
INSERT INTO public.casework_journalentry VALUES (19, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'b72607cafb7540f797949a2e070e5224 begin', '{}', '{}', '7d75796645c3a36d0a45af3ab34b4aa87a1072c96c840895e0123ac9bd914076', '301b33b6cb43c12557b730bbc5a8772a81844a1f947061df7503a959b9fa7bf1', 'ea28c384-b428-4600-9b96-35f92640bab4');
INSERT INTO public.casework_journalentry VALUES (20, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', 'fc2e5673-7540-42ce-8e0e-be52006918ca', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 69113ea9-8ac0-4897-8539-4c60fbc38f86', '{}', '{}', '24de9b2565a13aced0f4f7e559b360a147b24b81b2466df1f2ad701165417db1', 'a4acb4b80224d50001e39a9357e46d4f5f646c2099928ba46e624515737386d6', 'c35941fb-38fa-43cf-a9c0-b9973d47bb9b');
INSERT INTO public.casework_journalentry VALUES (21, 2, 'submit', 'draft', 'submitted', NULL, 'fc2e5673-7540-42ce-8e0e-be52006918ca', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '67bce14fbd964fbeb8132e391fa5fe50', '{"receipt": "SMALL-119-00007", "snapshot": "c0289b0e-f659-4cc3-9fb1-429a9e775c91", "snapshot_digest": "cd7c36f4f7ae208d642f723b1ab9d84704c33f186b74fdf43191ee6a2c9cace4", "window_revision": 1}', '{}', 'a4acb4b80224d50001e39a9357e46d4f5f646c2099928ba46e624515737386d6', '2e3bd2ad4772447fba9067bad3017a3ebc1da23a4ea492756aa76da6194298f7', 'c35941fb-38fa-43cf-a9c0-b9973d47bb9b');
INSERT INTO public.casework_journalentry VALUES (22, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '67bce14fbd964fbeb8132e391fa5fe50 begin', '{}', '{}', '2e3bd2ad4772447fba9067bad3017a3ebc1da23a4ea492756aa76da6194298f7', '9e46ee2eb2cbb71387e8b4d171cfbc934f15d7237765a0e40fb88e6b71e98e3b', 'c35941fb-38fa-43cf-a9c0-b9973d47bb9b');
INSERT INTO public.casework_journalentry VALUES (23, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 2b09d124-f4e2-4680-94dd-a4f092dbc9fe', '{}', '{}', 'a31737259387c0e18ff3d1790e697735dae603d2c50a8e58494b462cdb21c476', '2f39bc79569b32c6b26d72f21416e64ff3587205d69c515e5c9fc317c002c747', '4a1197e0-ccaf-4fd2-8844-447bff09911f');
INSERT INTO public.casework_journalentry VALUES (24, 2, 'submit', 'draft', 'submitted', NULL, 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '26a9a561276b49ce8147b2dfe5928c9b', '{"receipt": "SMALL-119-00008", "snapshot": "04b8e803-cef8-420f-9b18-f21a2a35c506", "snapshot_digest": "648d41610d149d99c917347645dbff7b810de06c9964a907a2525dfec2c3c3b2", "window_revision": 1}', '{}', '2f39bc79569b32c6b26d72f21416e64ff3587205d69c515e5c9fc317c002c747', 'd0dbc8bcda66755e69301fb03d08767ae818e5d16d1e170fac228d38f512d321', '4a1197e0-ccaf-4fd2-8844-447bff09911f');
INSERT INTO public.casework_journalentry VALUES (25, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '26a9a561276b49ce8147b2dfe5928c9b begin', '{}', '{}', 'd0dbc8bcda66755e69301fb03d08767ae818e5d16d1e170fac228d38f512d321', '15a4cdb0fbd1ae063b54f85ac146152cc44157793ac83cc5a8e17ad4cc5da807', '4a1197e0-ccaf-4fd2-8844-447bff09911f');
INSERT INTO public.casework_journalentry VALUES (26, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', 'efcd3f9b-342f-4062-868b-1d5eee2a732a', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution a1f0835c-9e32-48e7-adb6-053b86fedcd1', '{}', '{}', '00c8e529cf65c06ccf81731615850015a496b6acbf2738ba4df7c8b0b226ab22', '9a629b23a885a60e5192b0ba4d0f8ac2562de3bf659c65d0195a6750e9069491', 'f7f75dab-5de6-4579-a37e-6f1f9f85f6ac');
INSERT INTO public.casework_journalentry VALUES (27, 2, 'submit', 'draft', 'submitted', NULL, 'efcd3f9b-342f-4062-868b-1d5eee2a732a', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '0ab0dbcece7c4914ae3fd46fa1eacbba', '{"receipt": "SMALL-119-00009", "snapshot": "f8992b20-2695-4ae6-9f57-081e6655c4d3", "snapshot_digest": "cedd1df829531badb5e27816e9d737308c2fd1326ce4d5c9607c13e5becf77a2", "window_revision": 1}', '{}', '9a629b23a885a60e5192b0ba4d0f8ac2562de3bf659c65d0195a6750e9069491', '776ad43fb1cf80c89d0227408288a05351e38440c458ef96ac4d56f36d9a9acd', 'f7f75dab-5de6-4579-a37e-6f1f9f85f6ac');
INSERT INTO public.casework_journalentry VALUES (28, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '0ab0dbcece7c4914ae3fd46fa1eacbba begin', '{}', '{}', '776ad43fb1cf80c89d0227408288a05351e38440c458ef96ac4d56f36d9a9acd', '6f21ecf5ee7e364426bffdf7060a1984ebfb18b3592e1bb88b342ef6602ecacc', 'f7f75dab-5de6-4579-a37e-6f1f9f85f6ac');
INSERT INTO public.casework_journalentry VALUES (29, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 74e95615-6d16-4475-bca5-ed9047524b3a', '{}', '{}', '5af9f2206745db1826204573101d3ed2af9ff7ac2dff1cf0755f7fa30a913502', 'a5b90a6b93dc6873e6b364c613deea5561fe16c6d8d95a7e65d8eeae6f9149c6', '28eb1e9d-dc9b-4a97-8cbd-3773b0125a13');
INSERT INTO public.casework_journalentry VALUES (30, 2, 'submit', 'draft', 'submitted', NULL, '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'b72ff496b1e7432bb4b1a7d6ba5b645a', '{"receipt": "SMALL-119-00010", "snapshot": "1135cf2a-9a5a-4c98-8113-fa877b7510bb", "snapshot_digest": "55dd5a8c96d2e7381d1fd2342a54e34389214ebeb7c3713a02d4960d20ed2b18", "window_revision": 1}', '{}', 'a5b90a6b93dc6873e6b364c613deea5561fe16c6d8d95a7e65d8eeae6f9149c6', '936d95424d35e8f2b4a91ea1f6a96eacd8dc97c60a8771928df4a510061b9a8f', '28eb1e9d-dc9b-4a97-8cbd-3773b0125a13');
INSERT INTO public.casework_journalentry VALUES (31, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'b72ff496b1e7432bb4b1a7d6ba5b645a begin', '{}', '{}', '936d95424d35e8f2b4a91ea1f6a96eacd8dc97c60a8771928df4a510061b9a8f', '5255041f90107b8656996133dbd9da0b6aa7ca255bbf7b48f1755b13006c043f', '28eb1e9d-dc9b-4a97-8cbd-3773b0125a13');
INSERT INTO public.casework_journalentry VALUES (32, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '7af1e708-ac0f-435e-bc93-c62da3d23936', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 7e895ffd-5d85-4fee-a2ce-0526b1842480', '{}', '{}', 'eca8854a77e195aecf2d846cf1e02e89a077a375cec0f3f5e5975405d6c3aed1', 'e17c6607177c0dadba3aa32147728cfb63eff4791dae1544725955c6b009cf39', '97b0f8d7-2887-4856-be21-42d464e6e58c');
INSERT INTO public.casework_journalentry VALUES (33, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 5b424f10-8035-459e-9a1b-6b935854a000', '{}', '{}', 'dfcc3a4c347eb550a4df1f6edb0bf6dc07077d27c03a28a6992fa7c845736033', '559c467396185dbb8c025b118f108dd317468c9c5c5dc7ae29b440214020ced3', '8d011f08-6948-4287-88f6-c7754956ae21');
INSERT INTO public.casework_journalentry VALUES (34, 2, 'submit', 'draft', 'submitted', NULL, '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'fc29bbfee8404077befc03b26b4c8209', '{"receipt": "MOON-119-00011", "snapshot": "7d59da98-799b-459b-bbee-f2160999f600", "snapshot_digest": "2228728724176729edab82515c2c2ea9b303ba97901b1ef39541f06ffa38ebfc", "window_revision": 1}', '{}', '559c467396185dbb8c025b118f108dd317468c9c5c5dc7ae29b440214020ced3', '3360a5131ed8dd41c1f89e822f2b530f9252eeea0955957d340e5db1b78f7d92', '8d011f08-6948-4287-88f6-c7754956ae21');
INSERT INTO public.casework_journalentry VALUES (35, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'fc29bbfee8404077befc03b26b4c8209 begin', '{}', '{}', '3360a5131ed8dd41c1f89e822f2b530f9252eeea0955957d340e5db1b78f7d92', '530f138f867760ac676241a7c8db8fbd84e34fbb2c9f43059010fd5df690b005', '8d011f08-6948-4287-88f6-c7754956ae21');
INSERT INTO public.casework_journalentry VALUES (36, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '7888ef74-1e19-4e87-a574-458bb5a9891b', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 1a548480-89d7-46fe-885d-f80ea68bb407', '{}', '{}', '71ecb635336f15495103d0efb09d374e25da2a009d4a2a184a405a5d5c26d26b', '8cd2897db920359c3302384abdeb5fef0823d7575e94adc30091c9120e739620', '63085ecc-7186-42b7-9750-b8f65eb2970e');
INSERT INTO public.casework_journalentry VALUES (37, 2, 'submit', 'draft', 'submitted', NULL, '7888ef74-1e19-4e87-a574-458bb5a9891b', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'cb6c700c65b8465193d96bda8fc237ca', '{"receipt": "MOON-119-00012", "snapshot": "2887711a-adcc-4450-ba41-aacdb84769da", "snapshot_digest": "13adb757a1fd987b0502e83d9c16883d1542ba5648d131225ca7323c8cfa9fcd", "window_revision": 1}', '{}', '8cd2897db920359c3302384abdeb5fef0823d7575e94adc30091c9120e739620', 'fe14e1174391d830c3d2f34f435aa1877a1eedf9c87d6ed61095291ca1bcd4bb', '63085ecc-7186-42b7-9750-b8f65eb2970e');
INSERT INTO public.casework_journalentry VALUES (38, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'cb6c700c65b8465193d96bda8fc237ca begin', '{}', '{}', 'fe14e1174391d830c3d2f34f435aa1877a1eedf9c87d6ed61095291ca1bcd4bb', '2e877d7cc5456508345114c5764479a4a2615eace2de8d515015d74dc574f4a6', '63085ecc-7186-42b7-9750-b8f65eb2970e');
INSERT INTO public.casework_journalentry VALUES (39, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '311461c2-abc7-4ae8-a93f-21b1417be57b', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution f13bf6fd-db62-4782-825a-cc4013180ecc', '{}', '{}', 'efdde7864ee9509e4b775e664f4d1b128a65d146e9ba82be389d26a20d91e872', '97ddbf9e596bba0a526a7eab98e432e9407cf5ae21c1990b08b59bcc613d84f0', 'c1c65011-7256-4d36-8b7a-2d73c42e520a');
INSERT INTO public.casework_journalentry VALUES (40, 2, 'submit', 'draft', 'submitted', NULL, '311461c2-abc7-4ae8-a93f-21b1417be57b', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'cc5c79b9bc914957af05562368aefefe', '{"receipt": "MOON-119-00013", "snapshot": "3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f", "snapshot_digest": "3d8bb25b51ef82d49f85c864949b74c2e617242dc106e837bbda92035033594c", "window_revision": 1}', '{}', '97ddbf9e596bba0a526a7eab98e432e9407cf5ae21c1990b08b59bcc613d84f0', '1919ee8e598a5259c396b87dad8f09cfad4fcc08d61208198bfff4d433b283e8', 'c1c65011-7256-4d36-8b7a-2d73c42e520a');
INSERT INTO public.casework_journalentry VALUES (41, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'cc5c79b9bc914957af05562368aefefe begin', '{}', '{}', '1919ee8e598a5259c396b87dad8f09cfad4fcc08d61208198bfff4d433b283e8', '3d35143a410826a2208a12b25e7f7bab2862efb322af3de28dcfad85959be7a3', 'c1c65011-7256-4d36-8b7a-2d73c42e520a');
INSERT INTO public.casework_journalentry VALUES (42, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 62079c8c-49d6-482c-bab9-5077c1df9551', '{}', '{}', '29c6865ff0d9cc4b73d939ceb183f1d756e00410ee3e7e08d7ee4c94a787fd32', '55535b9310166258a6ce270f96ee13225b434695cbb4772376dd4b1c9616df1d', '18bff08e-e800-419c-a439-38d61e75af29');
INSERT INTO public.casework_journalentry VALUES (84, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer 4bb1d68a-f301-4667-9d32-5c807543172c 2', '{}', '{}', '8993ad876e5b3f4e38866db380d5494b5bcab6c130a473e89e59d7cb1e02c4c0', 'bfc093ca86b3ffbf415e0cb53afb5bb8fd275a69179b7f1a9f995a84c71a7cc6', '4bb1d68a-f301-4667-9d32-5c807543172c');
INSERT INTO public.casework_journalentry VALUES (43, 2, 'submit', 'draft', 'submitted', NULL, 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '33394aa5ea2748bca6458b6b3bfdf1f2', '{"receipt": "MOON-119-00014", "snapshot": "25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9", "snapshot_digest": "f6fd45552854f979788d2e6613cc32cfaf0537e97b176202f1e5527f3ba6389c", "window_revision": 1}', '{}', '55535b9310166258a6ce270f96ee13225b434695cbb4772376dd4b1c9616df1d', '589e9b2040a2823cc2d110f46537c055c5f49503303ff51a4d0e7e39ac8c525f', '18bff08e-e800-419c-a439-38d61e75af29');
INSERT INTO public.casework_journalentry VALUES (44, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '33394aa5ea2748bca6458b6b3bfdf1f2 begin', '{}', '{}', '589e9b2040a2823cc2d110f46537c055c5f49503303ff51a4d0e7e39ac8c525f', 'ca6324d42ff0ae0aef98268bd387eaa086af8268295164db82b7c2afca4926c2', '18bff08e-e800-419c-a439-38d61e75af29');
INSERT INTO public.casework_journalentry VALUES (45, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution fa2ed71a-007d-40b5-a9f1-86b2467afab1', '{}', '{}', 'a76534004bcd7edc7f77574f2666b88e580caecd5618cb5f1d28ef80ceae9e99', '8e8b5bb8736672bbe5de94802e8761d279716814a4afe60467a1ebd904450bd0', '7c2c3612-d611-4922-8548-c5fc177522c7');
INSERT INTO public.casework_journalentry VALUES (46, 2, 'submit', 'draft', 'submitted', NULL, '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '31389be75bc84047b74b6c1d03feec29', '{"receipt": "MOON-119-00015", "snapshot": "06a52770-2010-445b-86ba-3e61931fc582", "snapshot_digest": "9dbb61683c39893d53bfd15c03488b155c9f9a749cf5314856ac26ccc25a3bac", "window_revision": 1}', '{}', '8e8b5bb8736672bbe5de94802e8761d279716814a4afe60467a1ebd904450bd0', '9cdb3a3257919cdb1f07ee75b6ff15918b4ec693314bc3a3d203ed2666f6fdca', '7c2c3612-d611-4922-8548-c5fc177522c7');
INSERT INTO public.casework_journalentry VALUES (47, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '31389be75bc84047b74b6c1d03feec29 begin', '{}', '{}', '9cdb3a3257919cdb1f07ee75b6ff15918b4ec693314bc3a3d203ed2666f6fdca', '2b506748f40d0a7f897ce2847f2eff3f865e1194ba57c55b1c4824541b3d646e', '7c2c3612-d611-4922-8548-c5fc177522c7');
INSERT INTO public.casework_journalentry VALUES (48, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '84f5ee9d-d4d7-4698-b826-a22d35a08334', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution cacbc1dd-b68f-4309-aee4-f4d00d0db7d6', '{}', '{}', 'fde521edbb3299867119a478df7f73d31601c4c02fcf421bc459387564a2d07a', '23d34718e4e11bc2050cd15cebafb1c982732c2453492ecf67ec00329d3b8ea5', 'd6ce9e48-64ff-46a1-9d63-5a6da7959e82');
INSERT INTO public.casework_journalentry VALUES (49, 2, 'submit', 'draft', 'submitted', NULL, '84f5ee9d-d4d7-4698-b826-a22d35a08334', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '01ee879c71df4e2a99a325da713277f2', '{"receipt": "MOON-119-00016", "snapshot": "d5b5830f-4084-465b-b8a2-998466c6106a", "snapshot_digest": "2e47f5268436a1a0defaa5a83f9a428852d28fce55977628ab3385c5739044b0", "window_revision": 1}', '{}', '23d34718e4e11bc2050cd15cebafb1c982732c2453492ecf67ec00329d3b8ea5', '1f2ce5af992d59818a5f224ba92418d6b12ea16f2df674522585f7acb199de44', 'd6ce9e48-64ff-46a1-9d63-5a6da7959e82');
INSERT INTO public.casework_journalentry VALUES (50, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '01ee879c71df4e2a99a325da713277f2 begin', '{}', '{}', '1f2ce5af992d59818a5f224ba92418d6b12ea16f2df674522585f7acb199de44', '4dcc3259bc53642f4b5838266b21dd8244d44000f6ca314eaea16ba30437d289', 'd6ce9e48-64ff-46a1-9d63-5a6da7959e82');
INSERT INTO public.casework_journalentry VALUES (51, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '37869463-2f34-4af2-8e61-2b89d922f1e1', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution dd03221a-f905-4028-800a-913034e88aa0', '{}', '{}', '78c5fb8aa9f2eecaa361693a39405489f6b4b4a4e9c8d68ecec3394eb82a6b3e', 'a0c179ceb3c46eb9d08a8341aba9d769675a7513210ee5e4af54158b9224a228', '84770d74-709d-4253-979e-91863f489892');
INSERT INTO public.casework_journalentry VALUES (52, 2, 'submit', 'draft', 'submitted', NULL, '37869463-2f34-4af2-8e61-2b89d922f1e1', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '102e651006834d5dab901ae98c5f317f', '{"receipt": "MOON-119-00017", "snapshot": "090eae2b-b31e-4685-af59-deb5553f939e", "snapshot_digest": "f00d7b0d5b4bd6e02fc49991ed48906905b912c72bf100f8688b2adb62436961", "window_revision": 1}', '{}', 'a0c179ceb3c46eb9d08a8341aba9d769675a7513210ee5e4af54158b9224a228', '1ca36c00f93a9ee775d31a4c265cfd22e6a67bb6e8fc3aa6abf51e39299b73d1', '84770d74-709d-4253-979e-91863f489892');
INSERT INTO public.casework_journalentry VALUES (53, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '102e651006834d5dab901ae98c5f317f begin', '{}', '{}', '1ca36c00f93a9ee775d31a4c265cfd22e6a67bb6e8fc3aa6abf51e39299b73d1', 'bb58d66923ee422c9ff8a6cfe3782475025eca7d9d40382fbe8148a992ef12a1', '84770d74-709d-4253-979e-91863f489892');
INSERT INTO public.casework_journalentry VALUES (54, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 77000ebf-0abd-44e6-836e-227d495dbf15', '{}', '{}', '2024c34580bb60d67ecd6d53085cd4a61ed1989cfbb64d11dd2387f9685b51b7', '53af9edb659fe2d5a93d7a9feb5416ec8e0536a85cceb0fde5c54b08beeaa164', 'd8cf92c0-65da-475d-bc78-0f409047fa9d');
INSERT INTO public.casework_journalentry VALUES (55, 2, 'submit', 'draft', 'submitted', NULL, 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2abb5d7ddddc43b68d3c8f61c21daa38', '{"receipt": "MOON-119-00018", "snapshot": "4e332551-5cd0-4465-8460-7acae5288f0d", "snapshot_digest": "e97301267da29001fe39acf99a919aa8348e68b213084a2f7ff5e50340ffb9b4", "window_revision": 1}', '{}', '53af9edb659fe2d5a93d7a9feb5416ec8e0536a85cceb0fde5c54b08beeaa164', 'd9c735a40171f939569d1ab5e45d9d867ae7a063888d710a7a765634413e57cf', 'd8cf92c0-65da-475d-bc78-0f409047fa9d');
INSERT INTO public.casework_journalentry VALUES (56, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2abb5d7ddddc43b68d3c8f61c21daa38 begin', '{}', '{}', 'd9c735a40171f939569d1ab5e45d9d867ae7a063888d710a7a765634413e57cf', '17967357f7e2c30859d5f6f0a57ccada3f838485fb52ee81c3fff9455816cc90', 'd8cf92c0-65da-475d-bc78-0f409047fa9d');
INSERT INTO public.casework_journalentry VALUES (57, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 64c4bcbc-35fb-400f-89aa-983a6591fae1', '{}', '{}', '4bc62660050ac48dd0fa91043604773c1a4c3ec32f89d28fd323162e3a062950', '2b230dc191ad361b98e09be4ff4cc0c3b874890a2fa6d5f2031afcef6451277f', '6bdd42f6-b4e4-42f0-ae38-36317643af08');
INSERT INTO public.casework_journalentry VALUES (58, 2, 'submit', 'draft', 'submitted', NULL, '00459de7-d5a0-4aaa-a83e-4d7632349aa7', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '0552de4890004cd6b55e633d6dc6cfd6', '{"receipt": "MOON-119-00019", "snapshot": "02214fdb-18f8-4a01-a32b-2cb7a5c32287", "snapshot_digest": "0a42521ff654719f74ddc6f2ad06bea0553d6541105b427ea1aaf8bf3ef221b0", "window_revision": 1}', '{}', '2b230dc191ad361b98e09be4ff4cc0c3b874890a2fa6d5f2031afcef6451277f', '036bacb75634ca8996520e55026fefc8f18e7809b259156ea8f1c2c184ac048f', '6bdd42f6-b4e4-42f0-ae38-36317643af08');
INSERT INTO public.casework_journalentry VALUES (59, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '0552de4890004cd6b55e633d6dc6cfd6 begin', '{}', '{}', '036bacb75634ca8996520e55026fefc8f18e7809b259156ea8f1c2c184ac048f', 'd6d0b614e5650018966c4a75a2ec627ca6cf2d63e7245c2ff89ec105e94269c4', '6bdd42f6-b4e4-42f0-ae38-36317643af08');
INSERT INTO public.casework_journalentry VALUES (60, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', 'ec081bcc-baa2-468f-97ba-db36a4ccc329', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 718c74ca-8e36-4728-9a6b-b93ab842b1ea', '{}', '{}', '8f586a09001b5ea571aa3a89288a506b96db29eb19ce9befeddc0e401cfca1c2', '297fd3ca102d9d8a643155b9426ee0b499b668cf77bde9b37cf4f0a5894e5cbf', '0682493b-c0fb-4cb3-aa0f-8c726b622705');
INSERT INTO public.casework_journalentry VALUES (61, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 26b5beee-a088-43af-8407-d8395c33f4ff', '{}', '{}', 'b6968f81cf000cd0b4a56aeae288457b87917dd68b79078976cea8b827e7c634', '57c10e0fb3e09d3fd28df7306dccb06ec46c9d2e25045cc675125cb1a62e6ad0', '4bb1d68a-f301-4667-9d32-5c807543172c');
INSERT INTO public.casework_journalentry VALUES (62, 2, 'submit', 'draft', 'submitted', '2030-02-28 00:00:00+00', 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '83e35bfc21a74f8ebe94f4add53020e5', '{"receipt": "LATE-119-00020", "snapshot": "d14089f1-4e7f-49ec-8dcc-2e05d97ebf8d", "snapshot_digest": "4bd414ff36095d0f8011306592dc84b3eda73f285d784baa33f02e9033a7842c", "window_revision": 1}', '{}', '57c10e0fb3e09d3fd28df7306dccb06ec46c9d2e25045cc675125cb1a62e6ad0', '8993ad876e5b3f4e38866db380d5494b5bcab6c130a473e89e59d7cb1e02c4c0', '4bb1d68a-f301-4667-9d32-5c807543172c');
INSERT INTO public.casework_journalentry VALUES (63, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '6ee3f6da-4050-48ee-92b2-327d27e72da8', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 50e8e7ce-bf2d-40e8-894c-e172fcceb264', '{}', '{}', '6b5fd9320453af483c21a7334957a9eaafb2504213d3baded06f2f658fd58cb7', 'e91491c8006bcbe75cb06accd1edef248aeb1d249b1d963a6c252e47dc76f60d', 'c3c052a3-2093-4303-8717-960837e68bf5');
INSERT INTO public.casework_journalentry VALUES (64, 2, 'submit', 'draft', 'submitted', '2030-02-28 00:00:00+00', '6ee3f6da-4050-48ee-92b2-327d27e72da8', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'a02c2b81fda24201b8a201cb47f63bbf', '{"receipt": "LATE-119-00021", "snapshot": "ede4cdd8-4f22-489e-9e14-fd477d534a48", "snapshot_digest": "2b847967e6eed3367d0ae0c4817530f4061d9093b9a9550e163eb7e70e79773b", "window_revision": 1}', '{}', 'e91491c8006bcbe75cb06accd1edef248aeb1d249b1d963a6c252e47dc76f60d', 'd81fd7e7946fd7a9c8d1ca37e0b2a577c34fa3f83fef35a796b0d29125a903fd', 'c3c052a3-2093-4303-8717-960837e68bf5');
INSERT INTO public.casework_journalentry VALUES (65, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 29fe09a0-246a-441a-8d5f-4c8990496647', '{}', '{}', '1b3332988844a41e670e2f48a1a5da6bbba53f78474248a084ff8ea8e147a760', 'dd3e641cd2c99beafb2685a185054949ab79d52ced0c38643bc1ca1b84e7e067', '19f74522-1275-42e0-abf4-0fd2e2cffca0');
INSERT INTO public.casework_journalentry VALUES (66, 2, 'submit', 'draft', 'submitted', '2030-02-28 00:00:00+00', 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'ea41c4f81522440299d42f158db2f66e', '{"receipt": "LATE-119-00022", "snapshot": "4f6e5723-8634-4321-ac02-355970f271fd", "snapshot_digest": "4ed1f072f78fc4f17d69882da38b9e9b86039cee64771f3a9657891ef8d10c16", "window_revision": 1}', '{}', 'dd3e641cd2c99beafb2685a185054949ab79d52ced0c38643bc1ca1b84e7e067', '820ab79a32c1630dd8397ae4559298c560bddcfa6e3146994f3f731c06b0fee2', '19f74522-1275-42e0-abf4-0fd2e2cffca0');
INSERT INTO public.casework_journalentry VALUES (67, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '8597ab07-3f27-4631-932a-cf63142b6831', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution e687cd6b-0c38-4afa-b239-2990bb60bdcb', '{}', '{}', '50da983406c0fb4cb14982a970edbd4f3d4993099b677926f35550e3bd0bdb45', 'c8409ed9b64124334ff3f4ac926d6a5f19c4c79410e1b42d341e672af684619b', '1c8dccba-cd5d-4b58-90cd-a17e2f07e645');
INSERT INTO public.casework_journalentry VALUES (68, 2, 'submit', 'draft', 'submitted', '2030-02-28 00:00:00+00', '8597ab07-3f27-4631-932a-cf63142b6831', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'da4b86431ba440d483498b0a7a85f966', '{"receipt": "LATE-119-00023", "snapshot": "42949fd7-8a99-4067-8705-d00dadf360bf", "snapshot_digest": "79f6b3cb1f57ef24dd691a0b95f82784acfa0838b94d491a6cc77c48fdf3cdf3", "window_revision": 1}', '{}', 'c8409ed9b64124334ff3f4ac926d6a5f19c4c79410e1b42d341e672af684619b', 'ccf778f59dbcffa3124af5fc417ad50dcb2e6ca59a65ab688be47376de78c8a0', '1c8dccba-cd5d-4b58-90cd-a17e2f07e645');
INSERT INTO public.casework_journalentry VALUES (69, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 308e045c-2976-4cd1-b4c3-09eb872ee5c3', '{}', '{}', '24ba4b28fafae8061da1520203c7e2064b274c72705b40a54bf92c85adf18f0a', 'dd335200028a0d9e3e51463a2c34576beb0d15ae584b13d86e549c95b25ce935', 'e920aafe-8447-4916-95d3-3544a25bb5f7');
INSERT INTO public.casework_journalentry VALUES (70, 2, 'submit', 'draft', 'submitted', '2030-02-28 00:00:00+00', '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '151c6cba4f5e4c3887a46790cbcd9374', '{"receipt": "LATE-119-00024", "snapshot": "c06405c9-5095-4807-89b6-a65a1b1a7044", "snapshot_digest": "d67a7c8064e5464ee2d0b0571ea06b9a03701dbb0e248193c07c56808aa1425c", "window_revision": 1}', '{}', 'dd335200028a0d9e3e51463a2c34576beb0d15ae584b13d86e549c95b25ce935', '2b0ad30d2ce0dc707a6be54954d3300dc9275bccdda72363dd656bc6b85e3bc3', 'e920aafe-8447-4916-95d3-3544a25bb5f7');
INSERT INTO public.casework_journalentry VALUES (71, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '55fea98c-db29-4c16-b3fc-caaa82cd64a0', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 02a8347d-145e-4b73-afa7-a20f5def1531', '{}', '{}', 'ae359865cba10d6947e6ae986bd77a0ba258d989ecc8df6c8d8400f0572d827e', '1542b1a798ee4c621ad6239ef451d61923a9ccae00ba250b58afee2b90387344', 'f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183');
INSERT INTO public.casework_journalentry VALUES (72, 2, 'submit', 'draft', 'submitted', '2030-02-28 00:00:00+00', '55fea98c-db29-4c16-b3fc-caaa82cd64a0', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'c5df0247f37341bb9f1d2d9814b4a15d', '{"receipt": "LATE-119-00025", "snapshot": "964acd4f-0c60-4f6a-8911-85f292192a7c", "snapshot_digest": "1900fe24640f20bf45c129da27da6d92535bc16fe23c279e337efb6a441a1fc8", "window_revision": 1}', '{}', '1542b1a798ee4c621ad6239ef451d61923a9ccae00ba250b58afee2b90387344', 'e758aacd0a9b8bbb571053bd3363232dc6003ef879f7fcb60fe579c4b8de94f8', 'f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183');
INSERT INTO public.casework_journalentry VALUES (73, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 77ee9dc0-1151-4258-95a5-eba79f65d4b3', '{}', '{}', 'e10f1ece80f5cecfaec4379c41f996752c25a90c875a8229cf580e602dc8312a', '9327090adb6599903ca1a4adbe37c74fb61f1d2bf76448037eb8d99983530603', 'b8d450dc-053c-44a7-a016-eae858f43c30');
INSERT INTO public.casework_journalentry VALUES (74, 2, 'submit', 'draft', 'submitted', '2030-02-28 00:00:00+00', 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'c2f1c91c1ecd42e98ceb5bb466a87e71', '{"receipt": "LATE-119-00026", "snapshot": "94fc3d66-0909-4017-80c8-95d109961d2a", "snapshot_digest": "c84ec8162f4e529f1877e8e3edcbedfd0d7b5a80fefa279d8650a162321671d6", "window_revision": 1}', '{}', '9327090adb6599903ca1a4adbe37c74fb61f1d2bf76448037eb8d99983530603', '4ba553015dee8d9645f3a4714fae98d8e3116a855f2b81167a98a59cd4f5a09d', 'b8d450dc-053c-44a7-a016-eae858f43c30');
INSERT INTO public.casework_journalentry VALUES (75, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '57792295-9a19-4695-8513-16ceb77a068a', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 8ed6e17d-a2e2-4b26-a57d-6448bc7c40b9', '{}', '{}', '0c21bd5bf99790eb84f22a39761f81e143d4dc43d182217e0bdf5e5c46a1c333', 'f290a7105cc6576606050b3c4423caf9a261365cfab853b78a83847a99e398e2', 'dc78d549-1f6b-4d51-aaab-213b636f9637');
INSERT INTO public.casework_journalentry VALUES (76, 2, 'submit', 'draft', 'submitted', '2030-02-28 00:00:00+00', '57792295-9a19-4695-8513-16ceb77a068a', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '1f0aa29b090340eb8c2e0398d5651373', '{"receipt": "LATE-119-00027", "snapshot": "71102d0d-209a-4f65-b374-49daea718b48", "snapshot_digest": "603c306a326a6cdd2343edcba2fe95a52336dc0a344b9b2c0d2d39c531ec8583", "window_revision": 1}', '{}', 'f290a7105cc6576606050b3c4423caf9a261365cfab853b78a83847a99e398e2', '3de0dab435c1157cabd8d9acb6fe3b8c791001dfd5c7910e43105bc5bf8e8501', 'dc78d549-1f6b-4d51-aaab-213b636f9637');
INSERT INTO public.casework_journalentry VALUES (77, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '9351df44-3236-4935-9a83-46cf966cfd21', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution f9d44756-61c7-4558-952d-b673c1ee048b', '{}', '{}', 'c6583aff93a475c94e966507f5907846276165ceba7f07458290a0af1ab3f440', '42bf6cb4e6e019d2789bedaad69b29ba5fbf058743f32433e4a91672aa4b5fec', 'c7f806f1-0640-498c-b99b-03cc9201f757');
INSERT INTO public.casework_journalentry VALUES (78, 2, 'submit', 'draft', 'submitted', '2030-02-28 00:00:00+00', '9351df44-3236-4935-9a83-46cf966cfd21', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '5510afa7a69942f2bbb10932b6c986a6', '{"receipt": "LATE-119-00028", "snapshot": "6ee66995-1821-455c-af27-8771e6834908", "snapshot_digest": "e16b0127ddfad537746b59530440ff4c8f5fe21fb880ada036e7ebb2be82c2fe", "window_revision": 1}', '{}', '42bf6cb4e6e019d2789bedaad69b29ba5fbf058743f32433e4a91672aa4b5fec', '09ddf14f85b28275d6753302686e12ada05db110ae05395f38a4cea15bd3ba4f', 'c7f806f1-0640-498c-b99b-03cc9201f757');
INSERT INTO public.casework_journalentry VALUES (79, 1, 'open', '', 'draft', '2030-02-28 00:00:00+00', '81ce9a57-b613-4309-8120-004015be55dc', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', 'solution 9e9b58ce-0649-4b4b-bd3a-a31edb46d4ba', '{}', '{}', '05a942306800984be11cc3a863494bb371bc44c8d5c709e9c7e45c0ac0694475', 'acb1ffc286702395b23f1aee86fcb9b63e993b7e369c2b80ebacfba25e745083', '92a3e527-552b-43cc-8960-f9ca3d84cd7c');
INSERT INTO public.casework_journalentry VALUES (80, 2, 'submit', 'draft', 'submitted', '2030-02-28 00:00:00+00', '81ce9a57-b613-4309-8120-004015be55dc', 'owner', '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '5efeb2744ab44566be6f8b2ec146ce7e', '{"receipt": "LATE-119-00029", "snapshot": "9f4b1285-6700-4a5d-932a-7985cca16528", "snapshot_digest": "dd609d1588c0cedc8fb78d058b7ffb6663ac425f7ed973724f1f0f002c8036cb", "window_revision": 1}', '{}', 'acb1ffc286702395b23f1aee86fcb9b63e993b7e369c2b80ebacfba25e745083', '0897a76f452064d151d440802abfc846ad7969be65d32d4150cccb13a7529d9a', '92a3e527-552b-43cc-8960-f9ca3d84cd7c');
INSERT INTO public.casework_journalentry VALUES (81, 2, 'lapse', 'draft', 'lapsed', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer 0682493b-c0fb-4cb3-aa0f-8c726b622705 1', '{}', '{}', '297fd3ca102d9d8a643155b9426ee0b499b668cf77bde9b37cf4f0a5894e5cbf', 'aaf4489bc403cfa4268fae1010ce5379ba1d30d934d86dd73d5e75b2a8920345', '0682493b-c0fb-4cb3-aa0f-8c726b622705');
INSERT INTO public.casework_journalentry VALUES (82, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer 19f74522-1275-42e0-abf4-0fd2e2cffca0 2', '{}', '{}', '820ab79a32c1630dd8397ae4559298c560bddcfa6e3146994f3f731c06b0fee2', '4ca8fc57ed49691089951b63023ef79de7d7c19848a1a108dd1d0c4c89aab547', '19f74522-1275-42e0-abf4-0fd2e2cffca0');
INSERT INTO public.casework_journalentry VALUES (83, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer 1c8dccba-cd5d-4b58-90cd-a17e2f07e645 2', '{}', '{}', 'ccf778f59dbcffa3124af5fc417ad50dcb2e6ca59a65ab688be47376de78c8a0', '3323b1427bbe0f5df6f8ac5466fd29abddfba5b2a7890106cef749c80c877416', '1c8dccba-cd5d-4b58-90cd-a17e2f07e645');
INSERT INTO public.casework_journalentry VALUES (85, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer 92a3e527-552b-43cc-8960-f9ca3d84cd7c 2', '{}', '{}', '0897a76f452064d151d440802abfc846ad7969be65d32d4150cccb13a7529d9a', '2a2400283b73304c983d0a6b12d0aa7f0fb82db837eb16d32ad8c782c7a88743', '92a3e527-552b-43cc-8960-f9ca3d84cd7c');
INSERT INTO public.casework_journalentry VALUES (86, 2, 'lapse', 'draft', 'lapsed', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer 97b0f8d7-2887-4856-be21-42d464e6e58c 1', '{}', '{}', 'e17c6607177c0dadba3aa32147728cfb63eff4791dae1544725955c6b009cf39', '550f72c95e049396be4d5d2b81845ebe9c2b5acdf61053ecbe1d69e3102b0aa5', '97b0f8d7-2887-4856-be21-42d464e6e58c');
INSERT INTO public.casework_journalentry VALUES (87, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer b8d450dc-053c-44a7-a016-eae858f43c30 2', '{}', '{}', '4ba553015dee8d9645f3a4714fae98d8e3116a855f2b81167a98a59cd4f5a09d', '39cbde705ff6653bfee84b64967b5f217dd422b51fcdd8dbbd01d3aec92f6b33', 'b8d450dc-053c-44a7-a016-eae858f43c30');
INSERT INTO public.casework_journalentry VALUES (88, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer c3c052a3-2093-4303-8717-960837e68bf5 2', '{}', '{}', 'd81fd7e7946fd7a9c8d1ca37e0b2a577c34fa3f83fef35a796b0d29125a903fd', 'c70b9be3d72cfe93fd39d07140277096d97cda3340965c29eaffeda4dd7e71a3', 'c3c052a3-2093-4303-8717-960837e68bf5');
INSERT INTO public.casework_journalentry VALUES (89, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer c7f806f1-0640-498c-b99b-03cc9201f757 2', '{}', '{}', '09ddf14f85b28275d6753302686e12ada05db110ae05395f38a4cea15bd3ba4f', '047048adda9b4adb489c17e06b9d81bef6cf7dfe68cf313e708d501393767908', 'c7f806f1-0640-498c-b99b-03cc9201f757');
INSERT INTO public.casework_journalentry VALUES (90, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer dc78d549-1f6b-4d51-aaab-213b636f9637 2', '{}', '{}', '3de0dab435c1157cabd8d9acb6fe3b8c791001dfd5c7910e43105bc5bf8e8501', '4564b5664f76d66081e18e3ed116b429b02fdb8c00f3c4e88d0f0544fffbda04', 'dc78d549-1f6b-4d51-aaab-213b636f9637');
INSERT INTO public.casework_journalentry VALUES (91, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer e920aafe-8447-4916-95d3-3544a25bb5f7 2', '{}', '{}', '2b0ad30d2ce0dc707a6be54954d3300dc9275bccdda72363dd656bc6b85e3bc3', 'ed8ff35aa380cb4a248e9d554f8053d8bee36459784a9d947f6e5fa9b411bf55', 'e920aafe-8447-4916-95d3-3544a25bb5f7');
INSERT INTO public.casework_journalentry VALUES (92, 3, 'begin_qualification', 'submitted', 'qualification', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183 2', '{}', '{}', 'e758aacd0a9b8bbb571053bd3363232dc6003ef879f7fcb60fe579c4b8de94f8', '37a5dc1ab32c662a05f40b51f5a200cf3a62a9d8389f3f9e2af188b7c90c5828', 'f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183');
INSERT INTO public.casework_journalentry VALUES (93, 2, 'lapse', 'draft', 'lapsed', NULL, NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'timer fb759c42-e055-4486-8f50-eb9a3794c6c4 1', '{}', '{}', 'fdb507162b1649b212b32993b3aa2c64944ab188025fdd03c11c758a542a667b', 'e3460e640701c85f2db161cfc41dd9c2782ada7994701b71deaf5b0adb1b6bb5', 'fb759c42-e055-4486-8f50-eb9a3794c6c4');
INSERT INTO public.casework_journalentry VALUES (94, 4, 'ask_supplement', 'qualification', 'supplement', NULL, '07681d5a-01a6-4e48-9a57-461820f09193', 'officer', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'cbc99687340148a980f733087f1a73c3', '{"items": ["burrow/name"], "snapshot": "c0289b0e-f659-4cc3-9fb1-429a9e775c91"}', '{}', '9e46ee2eb2cbb71387e8b4d171cfbc934f15d7237765a0e40fb88e6b71e98e3b', 'b013cbf6c6d6e210c929825ca8ef58e25ce9ee42199f64bf5ce6f156007ceef6', 'c35941fb-38fa-43cf-a9c0-b9973d47bb9b');
INSERT INTO public.casework_journalentry VALUES (95, 5, 'start_clock', 'supplement', 'supplement', '2030-03-05 15:59:59+00', NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'notice 33 taken 2030-03-01T04:00:00+00:00', '{"notice": 33, "taken_at": "2030-03-01T04:00:00+00:00"}', '{}', 'b013cbf6c6d6e210c929825ca8ef58e25ce9ee42199f64bf5ce6f156007ceef6', 'a56e0f987e90ea29acabe921d520c66f5ce5fb342d7fc2a76b294d65b2b6a1d2', 'c35941fb-38fa-43cf-a9c0-b9973d47bb9b');
INSERT INTO public.casework_journalentry VALUES (96, 4, 'ask_supplement', 'qualification', 'supplement', '2030-03-04 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'officer', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'c514f7de35464e32b3e7277e5c267417', '{"items": ["burrow/name"], "snapshot": "d5b5830f-4084-465b-b8a2-998466c6106a"}', '{}', '4dcc3259bc53642f4b5838266b21dd8244d44000f6ca314eaea16ba30437d289', '7a279aae5f2a71b9adb9f0bc53e884eeca5bbfa0f6943c5586a533fca37919a9', 'd6ce9e48-64ff-46a1-9d63-5a6da7959e82');
INSERT INTO public.casework_journalentry VALUES (97, 4, 'ask_supplement', 'qualification', 'supplement', NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'officer', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '744cc995bb724a5983ba0c800af52f04', '{"items": ["burrow/name"], "snapshot": "94fc3d66-0909-4017-80c8-95d109961d2a"}', '{}', '39cbde705ff6653bfee84b64967b5f217dd422b51fcdd8dbbd01d3aec92f6b33', '6fd78e17cd8ecc45d46f8c22916471b135bf646e6be8b17d67e3e5caead21f13', 'b8d450dc-053c-44a7-a016-eae858f43c30');
INSERT INTO public.casework_journalentry VALUES (98, 5, 'start_clock', 'supplement', 'supplement', '2030-03-05 15:59:59+00', NULL, 'system', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', 'notice 35 taken 2030-03-01T04:00:00+00:00', '{"notice": 35, "taken_at": "2030-03-01T04:00:00+00:00"}', '{}', '6fd78e17cd8ecc45d46f8c22916471b135bf646e6be8b17d67e3e5caead21f13', '45d2d8c69977a0f7eeeaade6bec302ee9343a4eb3c2115650dfddc47845aa6f5', 'b8d450dc-053c-44a7-a016-eae858f43c30');
INSERT INTO public.casework_journalentry VALUES (99, 5, 'lapse_supplement', 'supplement', 'not_accepted', NULL, NULL, 'system', '2030-03-08 04:00:00+00', '2030-03-08 04:00:00+00', 'timer d6ce9e48-64ff-46a1-9d63-5a6da7959e82 4', '{}', '{}', '7a279aae5f2a71b9adb9f0bc53e884eeca5bbfa0f6943c5586a533fca37919a9', 'c3366892d3cc2d056971830b34fd21a5bf1096a4fb22055c87e701f650cc04a5', 'd6ce9e48-64ff-46a1-9d63-5a6da7959e82');
INSERT INTO public.casework_journalentry VALUES (100, 6, 'lapse_supplement', 'supplement', 'not_accepted', NULL, NULL, 'system', '2030-03-08 04:00:00+00', '2030-03-08 04:00:00+00', 'timer b8d450dc-053c-44a7-a016-eae858f43c30 5', '{}', '{}', '45d2d8c69977a0f7eeeaade6bec302ee9343a4eb3c2115650dfddc47845aa6f5', '25dc31d895699d051cd37c8f0da14c1b9520620dede183c5a717ece0fb22c4c4', 'b8d450dc-053c-44a7-a016-eae858f43c30');
INSERT INTO public.casework_journalentry VALUES (101, 6, 'lapse_supplement', 'supplement', 'not_accepted', NULL, NULL, 'system', '2030-03-08 04:00:00+00', '2030-03-08 04:00:00+00', 'timer c35941fb-38fa-43cf-a9c0-b9973d47bb9b 5', '{}', '{}', 'a56e0f987e90ea29acabe921d520c66f5ce5fb342d7fc2a76b294d65b2b6a1d2', 'ed3a2c86c778b817e9b50636ae272d40934801d546f5ecfb54c17f53dea7f4cf', 'c35941fb-38fa-43cf-a9c0-b9973d47bb9b');
INSERT INTO public.casework_journalentry VALUES (102, 4, 'ask_supplement', 'qualification', 'supplement', NULL, '07681d5a-01a6-4e48-9a57-461820f09193', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '535f8a5d052a4991a55b841114b4e9c9', '{"items": ["burrow/name"], "snapshot": "6dcdc2de-39d0-4ec7-8ce8-ac54cc7a3605"}', '{}', 'cf9644f7c93a53a265501c4a30ea542cc99163f3f46caf15854fee4fade681e3', 'ab2cb4e57e4c464d6c69b285281389d8fb0e8dc2ce8076efc98b8bae5478d81b', '5c31c92b-1070-46c6-a1d5-1b1be67f289b');
INSERT INTO public.casework_journalentry VALUES (103, 5, 'start_clock', 'supplement', 'supplement', '2030-03-13 15:59:59+00', NULL, 'system', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'notice 39 taken 2030-03-11T04:00:00+00:00', '{"notice": 39, "taken_at": "2030-03-11T04:00:00+00:00"}', '{}', 'ab2cb4e57e4c464d6c69b285281389d8fb0e8dc2ce8076efc98b8bae5478d81b', 'c6052c418b78f1dabd4a74ec6df4a1a908ffa67977490d4131be6f41dfa47b86', '5c31c92b-1070-46c6-a1d5-1b1be67f289b');
INSERT INTO public.casework_journalentry VALUES (104, 4, 'ask_supplement', 'qualification', 'supplement', NULL, '07681d5a-01a6-4e48-9a57-461820f09193', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'd45e10ac7c6e4c5a84e8722445cf5cff', '{"items": ["burrow/name"], "snapshot": "ea7cd3a6-9248-4409-9506-bff4b2bf296a"}', '{}', '6f87d080dbf1dda24c0b3d928908f4285e62f62ed79ab8be315e8ed9fe360bbd', 'fd2caa3839c82f99b10d52bd3a91f2bb2321bcc731de90e16abdbd0033837e8e', '7c9a8b50-629a-4b54-a2a5-129b56759602');
INSERT INTO public.casework_journalentry VALUES (105, 5, 'start_clock', 'supplement', 'supplement', '2030-03-13 15:59:59+00', NULL, 'system', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'notice 40 taken 2030-03-11T04:00:00+00:00', '{"notice": 40, "taken_at": "2030-03-11T04:00:00+00:00"}', '{}', 'fd2caa3839c82f99b10d52bd3a91f2bb2321bcc731de90e16abdbd0033837e8e', '3a204f698be6b49bf2c660e213246d23c5daad761549f13629adcb3b56b62756', '7c9a8b50-629a-4b54-a2a5-129b56759602');
INSERT INTO public.casework_journalentry VALUES (106, 6, 'notice_came_back', 'supplement', 'unnotified', NULL, '07681d5a-01a6-4e48-9a57-461820f09193', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'e0a5bfe694824a8c8fb488654ec6f50c', '{"notice": 40, "supplement": "b2524ba1-62ec-4653-8add-b9e423a3e837"}', '{"reason": "18a38fd12c80915de01de3eabb328b8c85aaf93e60b3b20b61f12a4ce053da58"}', '3a204f698be6b49bf2c660e213246d23c5daad761549f13629adcb3b56b62756', '795294934f51cebb20601437e415b40a505a067949108c3fb2be64b302a15af2', '7c9a8b50-629a-4b54-a2a5-129b56759602');
INSERT INTO public.casework_journalentry VALUES (107, 4, 'pass_qualification', 'qualification', 'decision', NULL, '07681d5a-01a6-4e48-9a57-461820f09193', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '7c08e691a94e4d439e165378f0f2d48a', '{}', '{}', 'e2fb574c9e8797624a37959def49b4cc9e7703cb83a370026c6e14496f7c1cb7', '8b0b6427f770603eefab17652bbbeaedb7e03f6e4887df17e2302add6b14b1f1', '781b5ead-eb42-4330-9338-0b957ab88c59');
INSERT INTO public.casework_journalentry VALUES (108, 4, 'pass_qualification', 'qualification', 'decision', NULL, '07681d5a-01a6-4e48-9a57-461820f09193', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '9769ebb9012f43d2b50094feeefeb466', '{}', '{}', 'a299dfe0275dd20e98cca469eb381ed2dcfecb9ab16c32e89868c6de5072574b', '27e852e7056764980afa73560eb7a6a4d34d880e6afb159e36c14eda0f550d02', '82973a42-b585-4955-b6e6-0d5274039935');
INSERT INTO public.casework_journalentry VALUES (109, 4, 'pass_qualification', 'qualification', 'decision', NULL, '07681d5a-01a6-4e48-9a57-461820f09193', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'b09237cdbe804c6881c9431fce22009f', '{}', '{}', '301b33b6cb43c12557b730bbc5a8772a81844a1f947061df7503a959b9fa7bf1', '8c9d5a71385a9b4e55b6110303c5994f8856347be6b1e4698b3c20a14e825de1', 'ea28c384-b428-4600-9b96-35f92640bab4');
INSERT INTO public.casework_journalentry VALUES (110, 4, 'pass_qualification', 'qualification', 'decision', NULL, '07681d5a-01a6-4e48-9a57-461820f09193', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '0eb32b711da74ddfa08e383baace6ff2', '{}', '{}', '6f21ecf5ee7e364426bffdf7060a1984ebfb18b3592e1bb88b342ef6602ecacc', 'c89a5f555ee0e38b7825b7d354b0296ec03b9ff0f57efe0338212a054a530763', 'f7f75dab-5de6-4579-a37e-6f1f9f85f6ac');
INSERT INTO public.casework_journalentry VALUES (111, 5, 'approve', 'decision', 'approved', NULL, '2e144db1-3d3c-442d-8f1c-ef48e47a8704', 'agency', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '55cb86483d474b62815da3f7087aa616', '{}', '{}', '27e852e7056764980afa73560eb7a6a4d34d880e6afb159e36c14eda0f550d02', '18dfb5fb98a02fcda97d7df227a9fb6be15d0ab368a244f48d9f6119d60ae9ad', '82973a42-b585-4955-b6e6-0d5274039935');
INSERT INTO public.casework_journalentry VALUES (112, 5, 'approve', 'decision', 'approved', NULL, '2e144db1-3d3c-442d-8f1c-ef48e47a8704', 'agency', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'bb6bb83849bb4997b294cbb6896716e6', '{}', '{}', '8c9d5a71385a9b4e55b6110303c5994f8856347be6b1e4698b3c20a14e825de1', 'e1bee07341a98e965da2dc61af60d33e8f880c1725cdec42b597dda3c477fb22', 'ea28c384-b428-4600-9b96-35f92640bab4');
INSERT INTO public.casework_journalentry VALUES (113, 6, 'list', 'approved', 'listed', NULL, '07681d5a-01a6-4e48-9a57-461820f09193', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'a4166853501646bdbd6af6245215e869', '{}', '{}', 'e1bee07341a98e965da2dc61af60d33e8f880c1725cdec42b597dda3c477fb22', '393910c25ba330554001612d935ab331e493a89095ab7ec93851cd71eadaf205', 'ea28c384-b428-4600-9b96-35f92640bab4');
INSERT INTO public.casework_journalentry VALUES (114, 5, 'refuse', 'decision', 'refused', NULL, '2e144db1-3d3c-442d-8f1c-ef48e47a8704', 'agency', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'ecc2acede3ab4c758316222b19bb1059', '{}', '{"reason": "9640bdf0fe2e26607c8fa18996382400be4e572964952749b2ca113ba5daa9dc"}', 'c89a5f555ee0e38b7825b7d354b0296ec03b9ff0f57efe0338212a054a530763', 'fe7baaa778955dbe49c9833cef8bff5165a448f6861a9a5d381cc65bc341e940', 'f7f75dab-5de6-4579-a37e-6f1f9f85f6ac');
INSERT INTO public.casework_journalentry VALUES (115, 4, 'fail_qualification', 'qualification', 'unqualified', NULL, '07681d5a-01a6-4e48-9a57-461820f09193', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'eb1c83b1e8754a5d86b83e6dd23edbf0', '{}', '{"reason": "8c9a4f0da2c2eb2656662dd583b7b742a31425c0eba6a28621f68a32061963d9"}', '15a4cdb0fbd1ae063b54f85ac146152cc44157793ac83cc5a8e17ad4cc5da807', 'c138dc6c8f31f424ae77960d5517ca9af05eafcec20bb673f8d1eb032ffc5fd0', '4a1197e0-ccaf-4fd2-8844-447bff09911f');
INSERT INTO public.casework_journalentry VALUES (116, 4, 'withdraw', 'qualification', 'withdrawn', NULL, '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '0e94c702aea648a880ae224f347dcda7', '{}', '{}', '5255041f90107b8656996133dbd9da0b6aa7ca255bbf7b48f1755b13006c043f', '9cde27462aaf38f77199fa9285f9c71106eca9a764eb37fb5b9e28ac106e1a01', '28eb1e9d-dc9b-4a97-8cbd-3773b0125a13');
INSERT INTO public.casework_journalentry VALUES (117, 1, 'open', '', 'draft', '2030-03-31 10:00:00+00', '896dbc62-633b-4b48-a1d4-bae9461ae456', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'solution 50c095cf-d900-4889-a50c-644436083277', '{}', '{}', 'b5ce4a5e153c4e50a8204d8306aeb6ed0a9ab0adde91f13c8c83f60bb3e92f80', '3cbc5f26ed7821964b24dad1a4eff1c9e007028075d9b64423c4ebc6862a7bfc', '842ed8ff-7d70-4bb6-a755-d11d88abc9e9');
INSERT INTO public.casework_journalentry VALUES (118, 1, 'open', '', 'draft', '2030-03-31 10:00:00+00', '244466fc-9dfb-43cf-97c0-f9626aa155d3', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'solution 74d43d0a-3113-48c2-9e0a-a4dc704ae0e6', '{}', '{}', '60ffd121f71ccd93a998e9ea81c847b97caa8140cdb30d0d8138a36b270d7511', 'c9c155fc3aebe9f0bd912aa33db87486d11a88874cf1d8456caf0850b9c8383d', '62a0ea83-cca8-4ca4-89f8-88abf903591c');
INSERT INTO public.casework_journalentry VALUES (119, 2, 'discard', 'draft', 'discarded', NULL, '244466fc-9dfb-43cf-97c0-f9626aa155d3', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '84f1d11e4db3419ca2a494cc283efe80', '{}', '{}', 'c9c155fc3aebe9f0bd912aa33db87486d11a88874cf1d8456caf0850b9c8383d', '0a5740e015261c37a3a219bcfe377eb780b27c2ae300e74cf1a122bdf8452899', '62a0ea83-cca8-4ca4-89f8-88abf903591c');
INSERT INTO public.casework_journalentry VALUES (120, 4, 'ask_supplement', 'qualification', 'supplement', '2030-03-13 15:59:59+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '179b1f99d918467aa2cf953988c3391c', '{"items": ["burrow/name"], "snapshot": "2887711a-adcc-4450-ba41-aacdb84769da"}', '{}', '2e877d7cc5456508345114c5764479a4a2615eace2de8d515015d74dc574f4a6', '74f291b7afb0d773524ba3c75d8301e0c0a04ca501215dca9bf707e716f7daf1', '63085ecc-7186-42b7-9750-b8f65eb2970e');
INSERT INTO public.casework_journalentry VALUES (121, 4, 'pass_qualification', 'qualification', 'decision', NULL, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '28f293083eca4e248e4f10e421f09b42', '{}', '{}', '3d35143a410826a2208a12b25e7f7bab2862efb322af3de28dcfad85959be7a3', '1793cc93e8e93004de160b17c738269685ce2e23bea7bf44964e7a45ef45e5ed', 'c1c65011-7256-4d36-8b7a-2d73c42e520a');
INSERT INTO public.casework_journalentry VALUES (122, 4, 'pass_qualification', 'qualification', 'decision', NULL, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'dc895c45b05940198c5b2534010b49cf', '{}', '{}', 'ca6324d42ff0ae0aef98268bd387eaa086af8268295164db82b7c2afca4926c2', 'a9b027e782e012a7fe8617d5aa45f3c8520be275ce0985a02843f7651e2418f2', '18bff08e-e800-419c-a439-38d61e75af29');
INSERT INTO public.casework_journalentry VALUES (123, 4, 'pass_qualification', 'qualification', 'decision', NULL, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '3f0a59f24e1b45bc86af54e5375d35dc', '{}', '{}', '2b506748f40d0a7f897ce2847f2eff3f865e1194ba57c55b1c4824541b3d646e', '9cc041574e7da603242050cd6fd536824330ef90b7142fc1326022459bf57cdb', '7c2c3612-d611-4922-8548-c5fc177522c7');
INSERT INTO public.casework_journalentry VALUES (124, 4, 'pass_qualification', 'qualification', 'decision', NULL, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '08d0a30c4ee649749ec5ffd55559658b', '{}', '{}', '17967357f7e2c30859d5f6f0a57ccada3f838485fb52ee81c3fff9455816cc90', '6f4422f929f0c06eca71461aee4628d7be093641020ccd7db03ca21aad418ca3', 'd8cf92c0-65da-475d-bc78-0f409047fa9d');
INSERT INTO public.casework_journalentry VALUES (125, 5, 'approve', 'decision', 'approved', NULL, 'b51bd5b6-0baf-4263-97e1-58c9c5fe4662', 'agency', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'de0ec044166a450fb32bd068846d1401', '{}', '{}', 'a9b027e782e012a7fe8617d5aa45f3c8520be275ce0985a02843f7651e2418f2', 'fb7124695d8926e828badf0926ac4d152b4a543a71a4c093b420bb7aa70a00eb', '18bff08e-e800-419c-a439-38d61e75af29');
INSERT INTO public.casework_journalentry VALUES (126, 5, 'approve', 'decision', 'approved', NULL, 'b51bd5b6-0baf-4263-97e1-58c9c5fe4662', 'agency', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '359c4ce5e1754badb6e74406197d92b3', '{}', '{}', '9cc041574e7da603242050cd6fd536824330ef90b7142fc1326022459bf57cdb', '35c0ed82edc8b064c4cded695d9c1c03599913d6bc7b59bc1650a5c4c8b370e9', '7c2c3612-d611-4922-8548-c5fc177522c7');
INSERT INTO public.casework_journalentry VALUES (127, 6, 'list', 'approved', 'listed', NULL, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '57134e06bdba4db7bf643e385f41f2da', '{}', '{}', '35c0ed82edc8b064c4cded695d9c1c03599913d6bc7b59bc1650a5c4c8b370e9', 'c57690bcf728d20891ae2c28f511d1f8dddd986541225fb0caca334f244b7b32', '7c2c3612-d611-4922-8548-c5fc177522c7');
INSERT INTO public.casework_journalentry VALUES (128, 5, 'refuse', 'decision', 'refused', NULL, 'b51bd5b6-0baf-4263-97e1-58c9c5fe4662', 'agency', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'f3d4059513eb4f1ca92e8d18eb5992d1', '{}', '{"reason": "6f93620352c07d11df570520410e9d34705347fbb6d7d716ba8d304b16b9a712"}', '6f4422f929f0c06eca71461aee4628d7be093641020ccd7db03ca21aad418ca3', '9448031a82c596d3486a43371b1179ef7c25683f58338681f3b18220e0748988', 'd8cf92c0-65da-475d-bc78-0f409047fa9d');
INSERT INTO public.casework_journalentry VALUES (129, 4, 'fail_qualification', 'qualification', 'unqualified', NULL, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '49156c650b1649e88e7fb570e254733e', '{}', '{"reason": "1625f318743f353f359e4973e6e28b699bcd3752d7d79c40462ad5bb6edcf502"}', 'bb58d66923ee422c9ff8a6cfe3782475025eca7d9d40382fbe8148a992ef12a1', 'fd49a315d0627b6e4f386df9e43be8255a3aab23b962ec08519d67ca48a8575d', '84770d74-709d-4253-979e-91863f489892');
INSERT INTO public.casework_journalentry VALUES (130, 4, 'withdraw', 'qualification', 'withdrawn', NULL, '00459de7-d5a0-4aaa-a83e-4d7632349aa7', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '002a64efb49c44319e92904f3d22abe1', '{}', '{}', 'd6d0b614e5650018966c4a75a2ec627ca6cf2d63e7245c2ff89ec105e94269c4', '321bbd1b0f74930e72a5f05526fa75fa23dd5576a82ca7dc89b67b3d532297b5', '6bdd42f6-b4e4-42f0-ae38-36317643af08');
INSERT INTO public.casework_journalentry VALUES (131, 1, 'open', '', 'draft', '2030-03-31 10:00:00+00', 'd74fe902-7e31-4b06-95c7-ef66ac453242', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'solution 5fafc14b-b127-4b30-89e8-833305f25767', '{}', '{}', '279e46a309c7409c2a7b417248dd505fc588250f2e38ada6d7e845279b33ea57', 'f5d8a8d139e611d8e97842a4da6465c8b54bb57d179b0cbf1584511739eb7ca7', 'c5c48582-a26b-4c4f-b969-b0a888fd0682');
INSERT INTO public.casework_journalentry VALUES (132, 1, 'open', '', 'draft', '2030-03-31 10:00:00+00', '9102520d-1566-41b6-8862-8836245b013c', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'solution 72e9cc95-0b13-4f35-8c06-428214c9d254', '{}', '{}', '000b4953e4b58d619f1593b833de5cb38ad27db4b3a4d79b3cfa41af30a0d3d4', 'd0748e0ba8fe81fe35189e441a51145cf1e1a9dc4f8d541f0f1eb073d4e4d91b', '6d6523ee-365e-4e60-97aa-56a011d1a5bc');
INSERT INTO public.casework_journalentry VALUES (133, 2, 'discard', 'draft', 'discarded', NULL, '9102520d-1566-41b6-8862-8836245b013c', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '1e2594db12994bd1841271ee1b6f3f7c', '{}', '{}', 'd0748e0ba8fe81fe35189e441a51145cf1e1a9dc4f8d541f0f1eb073d4e4d91b', 'd405510cdf494e355f83156eab8d3c86955a40cc9db4b8970df3af6e5c3a89a0', '6d6523ee-365e-4e60-97aa-56a011d1a5bc');
INSERT INTO public.casework_journalentry VALUES (134, 4, 'ask_supplement', 'qualification', 'supplement', NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '0a23b4aa51c246f3b33e7838e894c647', '{"items": ["burrow/name"], "snapshot": "ede4cdd8-4f22-489e-9e14-fd477d534a48"}', '{}', 'c70b9be3d72cfe93fd39d07140277096d97cda3340965c29eaffeda4dd7e71a3', '8029b2821ea6864495e53f3d0622f5c08a1e657abc38d3a0e6e59253fd57d2c8', 'c3c052a3-2093-4303-8717-960837e68bf5');
INSERT INTO public.casework_journalentry VALUES (135, 5, 'start_clock', 'supplement', 'supplement', '2030-03-13 15:59:59+00', NULL, 'system', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'notice 56 taken 2030-03-11T04:00:00+00:00', '{"notice": 56, "taken_at": "2030-03-11T04:00:00+00:00"}', '{}', '8029b2821ea6864495e53f3d0622f5c08a1e657abc38d3a0e6e59253fd57d2c8', '0884fa87e31985f66d28a9da15ce8d3398dbac35366fb9b965b119f01cdc734a', 'c3c052a3-2093-4303-8717-960837e68bf5');
INSERT INTO public.casework_journalentry VALUES (136, 4, 'ask_supplement', 'qualification', 'supplement', NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '38fde109bad54100af400ab5a1eda286', '{"items": ["burrow/name"], "snapshot": "4f6e5723-8634-4321-ac02-355970f271fd"}', '{}', '4ca8fc57ed49691089951b63023ef79de7d7c19848a1a108dd1d0c4c89aab547', '9a2931bd065895a28cecc7c7000784a197123412b53616a32b91fa0ecd0341f5', '19f74522-1275-42e0-abf4-0fd2e2cffca0');
INSERT INTO public.casework_journalentry VALUES (137, 5, 'start_clock', 'supplement', 'supplement', '2030-03-13 15:59:59+00', NULL, 'system', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'notice 57 taken 2030-03-11T04:00:00+00:00', '{"notice": 57, "taken_at": "2030-03-11T04:00:00+00:00"}', '{}', '9a2931bd065895a28cecc7c7000784a197123412b53616a32b91fa0ecd0341f5', 'cc85c4f81de10aeb01fe24170dbc417cce57074e4c0786140a7d41c287f2b8a4', '19f74522-1275-42e0-abf4-0fd2e2cffca0');
INSERT INTO public.casework_journalentry VALUES (138, 6, 'notice_came_back', 'supplement', 'unnotified', NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '223a0294bfa84e21ba8675582754bb3b', '{"notice": 57, "supplement": "76be51e7-76e8-4798-8208-150ee79dcda8"}', '{"reason": "b42a1a2e2c2c8e6ec940e1e908f1029bbc186bb012a3e0abf726d18842cb3d76"}', 'cc85c4f81de10aeb01fe24170dbc417cce57074e4c0786140a7d41c287f2b8a4', '9075e0d507f8f060ce7e8a5870c65bb30d3dc593374a25c45e13d793501c472d', '19f74522-1275-42e0-abf4-0fd2e2cffca0');
INSERT INTO public.casework_journalentry VALUES (139, 4, 'pass_qualification', 'qualification', 'decision', NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '0ddc61e4ab184aa59c245fe15407ab5a', '{}', '{}', '3323b1427bbe0f5df6f8ac5466fd29abddfba5b2a7890106cef749c80c877416', '30cbaadf6d7b563fbae7de76dc3518c08864e3bfcd78e9c528ddec14adc3c85c', '1c8dccba-cd5d-4b58-90cd-a17e2f07e645');
INSERT INTO public.casework_journalentry VALUES (140, 4, 'pass_qualification', 'qualification', 'decision', NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '44e26c8482f74b459f0ad5bfbc2f03c6', '{}', '{}', 'ed8ff35aa380cb4a248e9d554f8053d8bee36459784a9d947f6e5fa9b411bf55', 'f4509c9638ef96cc6ca72d8d13f8e807fa3591a6f643767ffce14dd8d80eb38a', 'e920aafe-8447-4916-95d3-3544a25bb5f7');
INSERT INTO public.casework_journalentry VALUES (141, 4, 'pass_qualification', 'qualification', 'decision', NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'b7db9ca1e7a64a6e8928356abed1dd22', '{}', '{}', '37a5dc1ab32c662a05f40b51f5a200cf3a62a9d8389f3f9e2af188b7c90c5828', '37dd1e734084b3c7586e7d2cfe33a2f990acb8b6fbcf2168a50fb5d1df2c4408', 'f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183');
INSERT INTO public.casework_journalentry VALUES (142, 4, 'pass_qualification', 'qualification', 'decision', NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '19c79af20e4147e0ba4f1bb32175f078', '{}', '{}', '047048adda9b4adb489c17e06b9d81bef6cf7dfe68cf313e708d501393767908', 'b911fa49b25cdacc3e987c903fbe85bc48ca20d83ca1ad1c4c695183413088db', 'c7f806f1-0640-498c-b99b-03cc9201f757');
INSERT INTO public.casework_journalentry VALUES (143, 5, 'approve', 'decision', 'approved', NULL, 'c0fd8d33-07ae-464b-ac7d-b85a1511647f', 'agency', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'b1c7eb7c12ca430ab6a529daf359e776', '{}', '{}', 'f4509c9638ef96cc6ca72d8d13f8e807fa3591a6f643767ffce14dd8d80eb38a', '3641cdb8432b7ab922474548a87c133de7b1f7d0b74f43f1f2c487ebcf9c698b', 'e920aafe-8447-4916-95d3-3544a25bb5f7');
INSERT INTO public.casework_journalentry VALUES (144, 5, 'approve', 'decision', 'approved', NULL, 'c0fd8d33-07ae-464b-ac7d-b85a1511647f', 'agency', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '7f8b0ea35de34dbfbfc88dcee6e57c35', '{}', '{}', '37dd1e734084b3c7586e7d2cfe33a2f990acb8b6fbcf2168a50fb5d1df2c4408', 'f4104935c4c184df8ebaa7e239dd5e6fc21f3d376e173d71c02df8e6b90df688', 'f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183');
INSERT INTO public.casework_journalentry VALUES (145, 6, 'list', 'approved', 'listed', NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '8620e0fdc7644c7fba0d426b00f5ad6d', '{}', '{}', 'f4104935c4c184df8ebaa7e239dd5e6fc21f3d376e173d71c02df8e6b90df688', '262da6833737927f65db06f6ebc9562df3841344169d2fd129c037e57db8a6bb', 'f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183');
INSERT INTO public.casework_journalentry VALUES (146, 5, 'refuse', 'decision', 'refused', NULL, 'c0fd8d33-07ae-464b-ac7d-b85a1511647f', 'agency', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'df5b690c93444c00b02a5ce61dbc9ffa', '{}', '{"reason": "2b7760b18207a5a23f94999502044dfbd36aa8f4dc18786e64b06d6dff31bef3"}', 'b911fa49b25cdacc3e987c903fbe85bc48ca20d83ca1ad1c4c695183413088db', '88d85f57a5908c24c30f46976393ffc0605892e911db38b095e930822ae9e3e9', 'c7f806f1-0640-498c-b99b-03cc9201f757');
INSERT INTO public.casework_journalentry VALUES (147, 4, 'fail_qualification', 'qualification', 'unqualified', NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'officer', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '3ecc653bc7c3444aa1e2ef5e873755a0', '{}', '{"reason": "4ef587f2e53d2bebaca90869e9ed38e05add1e04eea76c461aa1681e7c41e825"}', '4564b5664f76d66081e18e3ed116b429b02fdb8c00f3c4e88d0f0544fffbda04', 'c18a0763495be61bfa1cc393be3dea461179db3df1acf5d79ebead18e46fe7ef', 'dc78d549-1f6b-4d51-aaab-213b636f9637');
INSERT INTO public.casework_journalentry VALUES (148, 4, 'withdraw', 'qualification', 'withdrawn', NULL, '81ce9a57-b613-4309-8120-004015be55dc', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '084f2bfcb3784be087bea81f100f5afc', '{}', '{}', '2a2400283b73304c983d0a6b12d0aa7f0fb82db837eb16d32ad8c782c7a88743', '2a61d14f6ff4ee38e27d3d88997f1512130e4bb689feda67d732a3060307f186', '92a3e527-552b-43cc-8960-f9ca3d84cd7c');
INSERT INTO public.casework_journalentry VALUES (149, 1, 'open', '', 'draft', '2030-03-31 10:00:00+00', '92270572-34c3-40d9-ad5e-06d9d2fe67ff', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'solution ffe4adbd-2c26-41ef-a438-c9e962104bfc', '{}', '{}', '941909b77f7e6c8f9912cccb0ac42f6921f3122cbf25e0bf442e2ff819c8f3b6', '2da641579869c3dab73440386f4733808f0cc8b78347bc92bc4fa282e7e3a53a', '0cd582ec-6f2d-40d0-82ee-0e08fe95b3a7');
INSERT INTO public.casework_journalentry VALUES (150, 1, 'open', '', 'draft', '2030-03-31 10:00:00+00', 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'solution b063f60e-630c-48c2-b8e9-c095bcf0d0ce', '{}', '{}', 'cbb4d7af0bcc31a884bc54e37677bb8277e5cd963983120c315662aad16eff0b', '8801c62aa143ea0e0645d8571ab30f0a1eaa66c3ababa28ced2bfd65943d82d9', '7ee1a30b-e87d-4687-b1d4-be427dc06fb6');
INSERT INTO public.casework_journalentry VALUES (151, 2, 'submit', 'draft', 'submitted', '2030-03-31 10:00:00+00', 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'b80e9bb5f86e42659749031cfc1a625c', '{"receipt": "LATE-119-00030", "snapshot": "441af2be-11d3-46f7-ab86-341c026c76e3", "snapshot_digest": "1c7e6a9d2538d4eb3a607a76209089f346204d436c5a1e0153967bb94e188c72", "window_revision": 1}', '{}', '8801c62aa143ea0e0645d8571ab30f0a1eaa66c3ababa28ced2bfd65943d82d9', 'e1568dd2448d17cd8c45116aace9b4f79f19e8b3cc13b1f303aa6f2c4d22ad23', '7ee1a30b-e87d-4687-b1d4-be427dc06fb6');
INSERT INTO public.casework_journalentry VALUES (152, 1, 'open', '', 'draft', '2030-03-31 10:00:00+00', '17342b1d-9479-4426-8dd6-aa207b491314', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', 'solution 8384a117-8309-4777-b38a-f4f96d5f433a', '{}', '{}', '9cb990e353c9fab73de179378fbca105206335412da1869e24e93234fb7c9521', '4a24beb6310e64885f4b7250ef680b06016d16814331eee50f1a35a734a0f1a5', 'f23ca87d-ccf9-4226-89ab-af646766a0f9');
INSERT INTO public.casework_journalentry VALUES (153, 2, 'discard', 'draft', 'discarded', NULL, '17342b1d-9479-4426-8dd6-aa207b491314', 'owner', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '047d075726e34dc9b89d4ea5b16250da', '{}', '{}', '4a24beb6310e64885f4b7250ef680b06016d16814331eee50f1a35a734a0f1a5', '829fc05961d4a19fcd876a1fa8a493ce0f940acf5556f5acb7dced7e59c1c479', 'f23ca87d-ccf9-4226-89ab-af646766a0f9');



INSERT INTO public.casework_lifecycleversion VALUES ('9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b', 'application', '\x7b226b696e64223a226170706c69636174696f6e222c22696e697469616c223a226472616674222c22737461746573223a5b7b226964223a226472616674227d2c7b226964223a227375626d6974746564227d2c7b226964223a227175616c696669636174696f6e227d2c7b226964223a22737570706c656d656e74227d2c7b226964223a22756e6e6f746966696564227d2c7b226964223a226465636973696f6e227d2c7b226964223a22617070726f766564227d2c7b226964223a226c6973746564222c22656e646564223a747275657d2c7b226964223a226c6170736564222c22656e646564223a747275657d2c7b226964223a2277697468647261776e222c22656e646564223a747275657d2c7b226964223a22646973636172646564222c22656e646564223a747275657d2c7b226964223a226e6f745f6163636570746564222c22656e646564223a747275652c226c6162656c223a7b227a682d48616e74223a22e4b88de4ba88e58f97e79086222c22656e223a224e6f74206163636570746564227d7d2c7b226964223a22756e7175616c6966696564222c22656e646564223a747275652c226c6162656c223a7b227a682d48616e74223a22e8b387e6a0bce4b88de7aca6222c22656e223a224e6f74207175616c6966696564227d7d2c7b226964223a2272656675736564222c22656e646564223a747275652c226c6162656c223a7b227a682d48616e74223a22e99ba3e59083222c22656e223a224e6f74207461737479227d7d5d2c227472616e736974696f6e73223a5b7b22616374696f6e223a227375626d6974222c22736f75726365223a226472616674222c22746172676574223a227375626d6974746564222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c22677561726473223a5b2277696e646f775f6f70656e222c226e6f7468696e675f626c6f636b735f7375626d697373696f6e225d2c226e6f7469636573223a5b7b2274656d706c617465223a227375626d697373696f6e5f7265636569766564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a2264697363617264222c22736f75726365223a226472616674222c22746172676574223a22646973636172646564222c2277686f223a5b226f776e6572222c2264656c6567617465222c226d656d626572225d2c2265666665637473223a5b22636c6f73655f6472616674225d7d2c7b22616374696f6e223a226c61707365222c22736f75726365223a226472616674222c22746172676574223a226c6170736564222c2277686f223a5b2273797374656d225d2c22677561726473223a5b2277696e646f775f6f766572225d2c2265666665637473223a5b22636c6f73655f6472616674225d2c226e6f7469636573223a5b7b2274656d706c617465223a2264726166745f6c6170736564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22626567696e5f7175616c696669636174696f6e222c22736f75726365223a227375626d6974746564222c22746172676574223a227175616c696669636174696f6e222c2277686f223a5b226f666669636572222c2273797374656d225d2c2265666665637473223a5b22636f756e745f66696e64696e6773225d7d2c7b22616374696f6e223a2261736b5f737570706c656d656e74222c22736f75726365223a227175616c696669636174696f6e222c22746172676574223a22737570706c656d656e74222c2277686f223a5b226f666669636572225d2c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f726571756573746564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22616e737765725f737570706c656d656e74222c22736f75726365223a22737570706c656d656e74222c22746172676574223a227175616c696669636174696f6e222c2277686f223a5b226f776e6572222c2264656c6567617465222c226d656d626572225d2c22677561726473223a5b22696e5f74696d65222c22737570706c656d656e745f636f6d706c657465225d2c2265666665637473223a5b22636f756e745f66696e64696e6773225d2c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f616e737765726564222c22746f223a5b226f666669636572225d7d5d7d2c7b22616374696f6e223a226c617073655f737570706c656d656e74222c22736f75726365223a22737570706c656d656e74222c22746172676574223a226e6f745f6163636570746564222c2277686f223a5b2273797374656d225d2c22677561726473223a5b226f766572647565225d2c2265666665637473223a5b22636c6f73655f737570706c656d656e74225d2c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f6c6170736564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22706173735f7175616c696669636174696f6e222c22736f75726365223a227175616c696669636174696f6e222c22746172676574223a226465636973696f6e222c2277686f223a5b226f666669636572225d2c22677561726473223a5b226e6f7468696e675f626c6f636b735f7175616c696669636174696f6e225d7d2c7b22616374696f6e223a226661696c5f7175616c696669636174696f6e222c22736f75726365223a227175616c696669636174696f6e222c22746172676574223a22756e7175616c6966696564222c2277686f223a5b226f666669636572225d2c22726561736f6e5f7265717569726564223a747275652c226e6f7469636573223a5b7b2274656d706c617465223a226e6f745f7175616c6966696564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a2273746172745f636c6f636b222c22736f75726365223a22737570706c656d656e74222c22746172676574223a22737570706c656d656e74222c2277686f223a5b2273797374656d225d2c22647565223a22676976656e227d2c7b22616374696f6e223a2273746172745f636c6f636b222c22736f75726365223a22756e6e6f746966696564222c22746172676574223a22737570706c656d656e74222c2277686f223a5b2273797374656d225d2c22647565223a22676976656e227d2c7b22616374696f6e223a226e6f746963655f63616d655f6261636b222c22736f75726365223a22737570706c656d656e74222c22746172676574223a22756e6e6f746966696564222c2277686f223a5b226f666669636572222c2273797374656d225d2c22677561726473223a5b226e6f746963655f766f6964225d2c22726561736f6e5f7265717569726564223a747275652c22636f727265637473223a747275657d2c7b22616374696f6e223a2272656f70656e222c22736f75726365223a226e6f745f6163636570746564222c22746172676574223a22756e6e6f746966696564222c2277686f223a5b226f666669636572222c2273797374656d225d2c22677561726473223a5b226e6f746963655f766f6964225d2c2265666665637473223a5b2272656f70656e5f737570706c656d656e74225d2c22726561736f6e5f7265717569726564223a747275652c22636f727265637473223a747275657d2c7b22616374696f6e223a22726573656e645f6e6f74696365222c22736f75726365223a22756e6e6f746966696564222c22746172676574223a22737570706c656d656e74222c2277686f223a5b226f666669636572225d2c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f726571756573746564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22616e737765725f737570706c656d656e74222c22736f75726365223a22756e6e6f746966696564222c22746172676574223a227175616c696669636174696f6e222c2277686f223a5b226f776e6572222c2264656c6567617465222c226d656d626572225d2c22677561726473223a5b22696e5f74696d65222c22737570706c656d656e745f636f6d706c657465225d2c2265666665637473223a5b22636f756e745f66696e64696e6773225d2c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f616e737765726564222c22746f223a5b226f666669636572225d7d5d7d2c7b22616374696f6e223a22617070726f7665222c22736f75726365223a226465636973696f6e222c22746172676574223a22617070726f766564222c2277686f223a5b226167656e6379225d2c22677561726473223a5b22646563696465645f62795f616e6f74686572225d2c226e6f7469636573223a5b7b2274656d706c617465223a22617070726f766564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22726566757365222c22736f75726365223a226465636973696f6e222c22746172676574223a2272656675736564222c2277686f223a5b226167656e6379225d2c22677561726473223a5b22646563696465645f62795f616e6f74686572225d2c22726561736f6e5f7265717569726564223a747275652c226e6f7469636573223a5b7b2274656d706c617465223a2272656675736564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a226c697374222c22736f75726365223a22617070726f766564222c22746172676574223a226c6973746564222c2277686f223a5b226f666669636572225d2c226e6f7469636573223a5b7b2274656d706c617465223a226c6973746564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a227375626d6974746564222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a227175616c696669636174696f6e222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a22737570706c656d656e74222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c2265666665637473223a5b22636c6f73655f737570706c656d656e74225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a226465636973696f6e222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a22756e6e6f746966696564222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c2265666665637473223a5b22636c6f73655f737570706c656d656e74225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d5d7d', '2026-11-20 13:34:54.980184+00');
INSERT INTO public.casework_lifecycleversion VALUES ('039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0', 'application', '\x7b226b696e64223a226170706c69636174696f6e222c22696e697469616c223a226472616674222c22737461746573223a5b7b226964223a226472616674227d2c7b226964223a227375626d6974746564227d2c7b226964223a227175616c696669636174696f6e227d2c7b226964223a22737570706c656d656e74227d2c7b226964223a226465636973696f6e227d2c7b226964223a22617070726f766564227d2c7b226964223a226c6973746564222c22656e646564223a747275657d2c7b226964223a226c6170736564222c22656e646564223a747275657d2c7b226964223a2277697468647261776e222c22656e646564223a747275657d2c7b226964223a22646973636172646564222c22656e646564223a747275657d2c7b226964223a226e6f745f6163636570746564222c22656e646564223a747275652c226c6162656c223a7b227a682d48616e74223a22e4b88de4ba88e58f97e79086222c22656e223a224e6f74206163636570746564227d7d2c7b226964223a22756e7175616c6966696564222c22656e646564223a747275652c226c6162656c223a7b227a682d48616e74223a22e8b387e6a0bce4b88de7aca6222c22656e223a224e6f74207175616c6966696564227d7d2c7b226964223a2272656675736564222c22656e646564223a747275652c226c6162656c223a7b227a682d48616e74223a22e99ba3e59083222c22656e223a224e6f74207461737479227d7d5d2c227472616e736974696f6e73223a5b7b22616374696f6e223a227375626d6974222c22736f75726365223a226472616674222c22746172676574223a227375626d6974746564222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c22677561726473223a5b2277696e646f775f6f70656e222c226e6f7468696e675f626c6f636b735f7375626d697373696f6e225d2c226e6f7469636573223a5b7b2274656d706c617465223a227375626d697373696f6e5f7265636569766564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a2264697363617264222c22736f75726365223a226472616674222c22746172676574223a22646973636172646564222c2277686f223a5b226f776e6572222c2264656c6567617465222c226d656d626572225d2c2265666665637473223a5b22636c6f73655f6472616674225d7d2c7b22616374696f6e223a226c61707365222c22736f75726365223a226472616674222c22746172676574223a226c6170736564222c2277686f223a5b2273797374656d225d2c22677561726473223a5b2277696e646f775f6f766572225d2c2265666665637473223a5b22636c6f73655f6472616674225d2c226e6f7469636573223a5b7b2274656d706c617465223a2264726166745f6c6170736564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22626567696e5f7175616c696669636174696f6e222c22736f75726365223a227375626d6974746564222c22746172676574223a227175616c696669636174696f6e222c2277686f223a5b226f666669636572222c2273797374656d225d2c2265666665637473223a5b22636f756e745f66696e64696e6773225d7d2c7b22616374696f6e223a2261736b5f737570706c656d656e74222c22736f75726365223a227175616c696669636174696f6e222c22746172676574223a22737570706c656d656e74222c2277686f223a5b226f666669636572225d2c22647565223a22676976656e222c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f726571756573746564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22616e737765725f737570706c656d656e74222c22736f75726365223a22737570706c656d656e74222c22746172676574223a227175616c696669636174696f6e222c2277686f223a5b226f776e6572222c2264656c6567617465222c226d656d626572225d2c22677561726473223a5b22696e5f74696d65222c22737570706c656d656e745f636f6d706c657465225d2c2265666665637473223a5b22636f756e745f66696e64696e6773225d2c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f616e737765726564222c22746f223a5b226f666669636572225d7d5d7d2c7b22616374696f6e223a226c617073655f737570706c656d656e74222c22736f75726365223a22737570706c656d656e74222c22746172676574223a226e6f745f6163636570746564222c2277686f223a5b2273797374656d225d2c22677561726473223a5b226f766572647565225d2c2265666665637473223a5b22636c6f73655f737570706c656d656e74225d2c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f6c6170736564222c22746f223a5b226f776e6572225d7d5d2c2272656673223a5b224d4f4f4e2d535550502d3031225d7d2c7b22616374696f6e223a22706173735f7175616c696669636174696f6e222c22736f75726365223a227175616c696669636174696f6e222c22746172676574223a226465636973696f6e222c2277686f223a5b226f666669636572225d2c22677561726473223a5b226e6f7468696e675f626c6f636b735f7175616c696669636174696f6e225d7d2c7b22616374696f6e223a226661696c5f7175616c696669636174696f6e222c22736f75726365223a227175616c696669636174696f6e222c22746172676574223a22756e7175616c6966696564222c2277686f223a5b226f666669636572225d2c22726561736f6e5f7265717569726564223a747275652c226e6f7469636573223a5b7b2274656d706c617465223a226e6f745f7175616c6966696564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22617070726f7665222c22736f75726365223a226465636973696f6e222c22746172676574223a22617070726f766564222c2277686f223a5b226167656e6379225d2c22677561726473223a5b22646563696465645f62795f616e6f74686572225d2c226e6f7469636573223a5b7b2274656d706c617465223a22617070726f766564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22726566757365222c22736f75726365223a226465636973696f6e222c22746172676574223a2272656675736564222c2277686f223a5b226167656e6379225d2c22677561726473223a5b22646563696465645f62795f616e6f74686572225d2c22726561736f6e5f7265717569726564223a747275652c226e6f7469636573223a5b7b2274656d706c617465223a2272656675736564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a226c697374222c22736f75726365223a22617070726f766564222c22746172676574223a226c6973746564222c2277686f223a5b226f666669636572222c226f776e6572222c2264656c6567617465225d2c226e6f7469636573223a5b7b2274656d706c617465223a226c6973746564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a227375626d6974746564222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a227175616c696669636174696f6e222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a22737570706c656d656e74222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c2265666665637473223a5b22636c6f73655f737570706c656d656e74225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a226465636973696f6e222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d5d7d', '2026-11-20 13:34:55.128972+00');
INSERT INTO public.casework_lifecycleversion VALUES ('ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d', 'application', '\x7b226b696e64223a226170706c69636174696f6e222c22696e697469616c223a226472616674222c22737461746573223a5b7b226964223a226472616674227d2c7b226964223a227375626d6974746564227d2c7b226964223a227175616c696669636174696f6e227d2c7b226964223a22737570706c656d656e74227d2c7b226964223a22756e6e6f746966696564227d2c7b226964223a226465636973696f6e227d2c7b226964223a22617070726f766564227d2c7b226964223a226c6973746564222c22656e646564223a747275657d2c7b226964223a226c6170736564222c22656e646564223a747275657d2c7b226964223a2277697468647261776e222c22656e646564223a747275657d2c7b226964223a22646973636172646564222c22656e646564223a747275657d2c7b226964223a226e6f745f6163636570746564222c22656e646564223a747275652c226c6162656c223a7b227a682d48616e74223a22e4b88de4ba88e58f97e79086222c22656e223a224e6f74206163636570746564227d7d2c7b226964223a22756e7175616c6966696564222c22656e646564223a747275652c226c6162656c223a7b227a682d48616e74223a22e8b387e6a0bce4b88de7aca6222c22656e223a224e6f74207175616c6966696564227d7d2c7b226964223a2272656675736564222c22656e646564223a747275652c226c6162656c223a7b227a682d48616e74223a22e99ba3e59083222c22656e223a224e6f74207461737479227d7d5d2c227472616e736974696f6e73223a5b7b22616374696f6e223a227375626d6974222c22736f75726365223a226472616674222c22746172676574223a227375626d6974746564222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c22677561726473223a5b2277696e646f775f6f70656e222c226e6f7468696e675f626c6f636b735f7375626d697373696f6e225d2c22647565223a226b657074222c226e6f7469636573223a5b7b2274656d706c617465223a227375626d697373696f6e5f7265636569766564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a2264697363617264222c22736f75726365223a226472616674222c22746172676574223a22646973636172646564222c2277686f223a5b226f776e6572222c2264656c6567617465222c226d656d626572225d2c2265666665637473223a5b22636c6f73655f6472616674225d7d2c7b22616374696f6e223a226c61707365222c22736f75726365223a226472616674222c22746172676574223a226c6170736564222c2277686f223a5b2273797374656d225d2c22677561726473223a5b2277696e646f775f6f766572225d2c2265666665637473223a5b22636c6f73655f6472616674225d2c226e6f7469636573223a5b7b2274656d706c617465223a2264726166745f6c6170736564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22626567696e5f7175616c696669636174696f6e222c22736f75726365223a227375626d6974746564222c22746172676574223a227175616c696669636174696f6e222c2277686f223a5b226f666669636572222c2273797374656d225d2c22677561726473223a5b22696e74616b655f636c6f736564225d2c2265666665637473223a5b22636f756e745f66696e64696e6773225d7d2c7b22616374696f6e223a2261736b5f737570706c656d656e74222c22736f75726365223a227175616c696669636174696f6e222c22746172676574223a22737570706c656d656e74222c2277686f223a5b226f666669636572225d2c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f726571756573746564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22616e737765725f737570706c656d656e74222c22736f75726365223a22737570706c656d656e74222c22746172676574223a227175616c696669636174696f6e222c2277686f223a5b226f776e6572222c2264656c6567617465222c226d656d626572225d2c22677561726473223a5b22696e5f74696d65222c22737570706c656d656e745f636f6d706c657465225d2c2265666665637473223a5b22636f756e745f66696e64696e6773225d2c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f616e737765726564222c22746f223a5b226f666669636572225d7d5d7d2c7b22616374696f6e223a226c617073655f737570706c656d656e74222c22736f75726365223a22737570706c656d656e74222c22746172676574223a226e6f745f6163636570746564222c2277686f223a5b2273797374656d225d2c22677561726473223a5b226f766572647565225d2c2265666665637473223a5b22636c6f73655f737570706c656d656e74225d2c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f6c6170736564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22706173735f7175616c696669636174696f6e222c22736f75726365223a227175616c696669636174696f6e222c22746172676574223a226465636973696f6e222c2277686f223a5b226f666669636572225d2c22677561726473223a5b226e6f7468696e675f626c6f636b735f7175616c696669636174696f6e225d7d2c7b22616374696f6e223a226661696c5f7175616c696669636174696f6e222c22736f75726365223a227175616c696669636174696f6e222c22746172676574223a22756e7175616c6966696564222c2277686f223a5b226f666669636572225d2c22726561736f6e5f7265717569726564223a747275652c226e6f7469636573223a5b7b2274656d706c617465223a226e6f745f7175616c6966696564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a2273746172745f636c6f636b222c22736f75726365223a22737570706c656d656e74222c22746172676574223a22737570706c656d656e74222c2277686f223a5b2273797374656d225d2c22647565223a22676976656e227d2c7b22616374696f6e223a2273746172745f636c6f636b222c22736f75726365223a22756e6e6f746966696564222c22746172676574223a22737570706c656d656e74222c2277686f223a5b2273797374656d225d2c22647565223a22676976656e227d2c7b22616374696f6e223a226e6f746963655f63616d655f6261636b222c22736f75726365223a22737570706c656d656e74222c22746172676574223a22756e6e6f746966696564222c2277686f223a5b226f666669636572222c2273797374656d225d2c22677561726473223a5b226e6f746963655f766f6964225d2c22726561736f6e5f7265717569726564223a747275652c22636f727265637473223a747275657d2c7b22616374696f6e223a2272656f70656e222c22736f75726365223a226e6f745f6163636570746564222c22746172676574223a22756e6e6f746966696564222c2277686f223a5b226f666669636572222c2273797374656d225d2c22677561726473223a5b226e6f746963655f766f6964225d2c2265666665637473223a5b2272656f70656e5f737570706c656d656e74225d2c22726561736f6e5f7265717569726564223a747275652c22636f727265637473223a747275657d2c7b22616374696f6e223a22726573656e645f6e6f74696365222c22736f75726365223a22756e6e6f746966696564222c22746172676574223a22737570706c656d656e74222c2277686f223a5b226f666669636572225d2c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f726571756573746564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22616e737765725f737570706c656d656e74222c22736f75726365223a22756e6e6f746966696564222c22746172676574223a227175616c696669636174696f6e222c2277686f223a5b226f776e6572222c2264656c6567617465222c226d656d626572225d2c22677561726473223a5b22696e5f74696d65222c22737570706c656d656e745f636f6d706c657465225d2c2265666665637473223a5b22636f756e745f66696e64696e6773225d2c226e6f7469636573223a5b7b2274656d706c617465223a22737570706c656d656e745f616e737765726564222c22746f223a5b226f666669636572225d7d5d7d2c7b22616374696f6e223a22617070726f7665222c22736f75726365223a226465636973696f6e222c22746172676574223a22617070726f766564222c2277686f223a5b226167656e6379225d2c22677561726473223a5b22646563696465645f62795f616e6f74686572225d2c226e6f7469636573223a5b7b2274656d706c617465223a22617070726f766564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a22726566757365222c22736f75726365223a226465636973696f6e222c22746172676574223a2272656675736564222c2277686f223a5b226167656e6379225d2c22677561726473223a5b22646563696465645f62795f616e6f74686572225d2c22726561736f6e5f7265717569726564223a747275652c226e6f7469636573223a5b7b2274656d706c617465223a2272656675736564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a226c697374222c22736f75726365223a22617070726f766564222c22746172676574223a226c6973746564222c2277686f223a5b226f666669636572225d2c226e6f7469636573223a5b7b2274656d706c617465223a226c6973746564222c22746f223a5b226f776e6572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a227375626d6974746564222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a227175616c696669636174696f6e222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a22737570706c656d656e74222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c2265666665637473223a5b22636c6f73655f737570706c656d656e74225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a226465636973696f6e222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d2c7b22616374696f6e223a227769746864726177222c22736f75726365223a22756e6e6f746966696564222c22746172676574223a2277697468647261776e222c2277686f223a5b226f776e6572222c2264656c6567617465225d2c2265666665637473223a5b22636c6f73655f737570706c656d656e74225d2c226e6f7469636573223a5b7b2274656d706c617465223a2277697468647261776e222c22746f223a5b226f776e6572222c226f666669636572225d7d5d7d5d7d', '2026-11-20 13:34:55.295988+00');



INSERT INTO public.casework_outboxmessage VALUES (2, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "5c31c92b-1070-46c6-a1d5-1b1be67f289b", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "SMALL-119-00002", "snapshot": "6dcdc2de-39d0-4ec7-8ce8-ac54cc7a3605", "snapshot_digest": "2d449785060c407d99809ebf7469d9350df1b35daf86bca3b26288672efde193", "window_revision": 1}, "group": "7cf93ae1-5d15-4b5d-be9e-bf748e21a72a", "owner": "0885efc5-8736-46b5-80f7-1c4423a90402", "action": "submit", "programme": "small-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '5c31c92b-1070-46c6-a1d5-1b1be67f289b', 6);
INSERT INTO public.casework_outboxmessage VALUES (3, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "7c9a8b50-629a-4b54-a2a5-129b56759602", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "SMALL-119-00003", "snapshot": "ea7cd3a6-9248-4409-9506-bff4b2bf296a", "snapshot_digest": "38d563d5e1535f78b53ac325833e3a6a25a19f12975014ec88b96ca585fccbb3", "window_revision": 1}, "group": "c05c3058-2c6c-4569-aa96-3190ff863e4e", "owner": "5869e0d2-8c19-42f1-860c-3aa437403eab", "action": "submit", "programme": "small-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '7c9a8b50-629a-4b54-a2a5-129b56759602', 9);
INSERT INTO public.casework_outboxmessage VALUES (4, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "781b5ead-eb42-4330-9338-0b957ab88c59", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "SMALL-119-00004", "snapshot": "19220b36-4fc9-4068-a1f5-3b6cb6ecf650", "snapshot_digest": "7965c145bb7a1340d2edeefbc262b058bd40574d5015b7090ce0a6548e42c6ba", "window_revision": 1}, "group": "e9f48e27-be5b-477c-b9dc-a10a6bd69f4b", "owner": "fe3afca0-35a7-432f-aee2-bf68d01f723b", "action": "submit", "programme": "small-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '781b5ead-eb42-4330-9338-0b957ab88c59', 12);
INSERT INTO public.casework_outboxmessage VALUES (5, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "82973a42-b585-4955-b6e6-0d5274039935", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "SMALL-119-00005", "snapshot": "5087d2d7-88a5-46ce-9b0d-957a2759e13c", "snapshot_digest": "a87bf29f94f4171d416c7e179a07ba6b03e7ccdb1b173e3406a3f25309ab1ac6", "window_revision": 1}, "group": "fb744e47-8096-4b04-a4e0-c9062eb311e9", "owner": "f3a2ddc7-de68-4abb-b0b3-dd6405f03b54", "action": "submit", "programme": "small-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '82973a42-b585-4955-b6e6-0d5274039935', 15);
INSERT INTO public.casework_outboxmessage VALUES (6, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "ea28c384-b428-4600-9b96-35f92640bab4", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "SMALL-119-00006", "snapshot": "d43bd264-fd60-4ba1-a2dd-0e4cf375293e", "snapshot_digest": "cfd03e3671913a84e764898edd3cde6cfe5ecff7defbd3e046a58fbe6f5dc592", "window_revision": 1}, "group": "8bcbbb34-6f8b-4b5c-88c5-6ee155ad619a", "owner": "6799ff0e-58b1-4473-bc11-bf9dceebccb4", "action": "submit", "programme": "small-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', 'ea28c384-b428-4600-9b96-35f92640bab4', 18);
INSERT INTO public.casework_outboxmessage VALUES (7, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "c35941fb-38fa-43cf-a9c0-b9973d47bb9b", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "SMALL-119-00007", "snapshot": "c0289b0e-f659-4cc3-9fb1-429a9e775c91", "snapshot_digest": "cd7c36f4f7ae208d642f723b1ab9d84704c33f186b74fdf43191ee6a2c9cace4", "window_revision": 1}, "group": "6872a403-a410-4c93-95eb-5d025ef44470", "owner": "8eac65df-9148-4403-8be1-3c5bf16e37a6", "action": "submit", "programme": "small-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', 'c35941fb-38fa-43cf-a9c0-b9973d47bb9b', 21);
INSERT INTO public.casework_outboxmessage VALUES (8, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "4a1197e0-ccaf-4fd2-8844-447bff09911f", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "SMALL-119-00008", "snapshot": "04b8e803-cef8-420f-9b18-f21a2a35c506", "snapshot_digest": "648d41610d149d99c917347645dbff7b810de06c9964a907a2525dfec2c3c3b2", "window_revision": 1}, "group": "3b2b7f51-a731-469f-94ec-3b36778e29a0", "owner": "3b8826e1-e1cc-4e4f-a2a8-4cca6155023b", "action": "submit", "programme": "small-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '4a1197e0-ccaf-4fd2-8844-447bff09911f', 24);
INSERT INTO public.casework_outboxmessage VALUES (9, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "f7f75dab-5de6-4579-a37e-6f1f9f85f6ac", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "SMALL-119-00009", "snapshot": "f8992b20-2695-4ae6-9f57-081e6655c4d3", "snapshot_digest": "cedd1df829531badb5e27816e9d737308c2fd1326ce4d5c9607c13e5becf77a2", "window_revision": 1}, "group": "23ce23c4-fe07-4728-a3e9-a947fd6732e3", "owner": "aa3a82ca-a543-4a4d-8acd-d26ea5860e95", "action": "submit", "programme": "small-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', 'f7f75dab-5de6-4579-a37e-6f1f9f85f6ac', 27);
INSERT INTO public.casework_outboxmessage VALUES (10, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "28eb1e9d-dc9b-4a97-8cbd-3773b0125a13", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "SMALL-119-00010", "snapshot": "1135cf2a-9a5a-4c98-8113-fa877b7510bb", "snapshot_digest": "55dd5a8c96d2e7381d1fd2342a54e34389214ebeb7c3713a02d4960d20ed2b18", "window_revision": 1}, "group": "ecce4cdc-1e2e-4fb9-b93c-99732cc6af72", "owner": "9cece3e7-dd8a-498a-947b-099650fe602e", "action": "submit", "programme": "small-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '28eb1e9d-dc9b-4a97-8cbd-3773b0125a13', 30);
INSERT INTO public.casework_outboxmessage VALUES (12, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "63085ecc-7186-42b7-9750-b8f65eb2970e", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "MOON-119-00012", "snapshot": "2887711a-adcc-4450-ba41-aacdb84769da", "snapshot_digest": "13adb757a1fd987b0502e83d9c16883d1542ba5648d131225ca7323c8cfa9fcd", "window_revision": 1}, "group": "c70317af-5ce4-42e5-b0b6-895ad8e53974", "owner": "4fbdfe85-c9a8-4d33-9a38-22b43b0c5983", "action": "submit", "programme": "moon-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '63085ecc-7186-42b7-9750-b8f65eb2970e', 37);
INSERT INTO public.casework_outboxmessage VALUES (13, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "c1c65011-7256-4d36-8b7a-2d73c42e520a", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "MOON-119-00013", "snapshot": "3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f", "snapshot_digest": "3d8bb25b51ef82d49f85c864949b74c2e617242dc106e837bbda92035033594c", "window_revision": 1}, "group": "9dcdcff9-ed48-4050-a43a-f975d02d0323", "owner": "20096bed-4983-48d1-b66d-eb839f762fb7", "action": "submit", "programme": "moon-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', 'c1c65011-7256-4d36-8b7a-2d73c42e520a', 40);
INSERT INTO public.casework_outboxmessage VALUES (14, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "18bff08e-e800-419c-a439-38d61e75af29", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "MOON-119-00014", "snapshot": "25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9", "snapshot_digest": "f6fd45552854f979788d2e6613cc32cfaf0537e97b176202f1e5527f3ba6389c", "window_revision": 1}, "group": "8be4c37a-549c-4d2f-834d-9c2e0eb0f099", "owner": "40e4eb73-ac2f-4a52-83c0-f11573b449e5", "action": "submit", "programme": "moon-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '18bff08e-e800-419c-a439-38d61e75af29', 43);
INSERT INTO public.casework_outboxmessage VALUES (15, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "7c2c3612-d611-4922-8548-c5fc177522c7", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "MOON-119-00015", "snapshot": "06a52770-2010-445b-86ba-3e61931fc582", "snapshot_digest": "9dbb61683c39893d53bfd15c03488b155c9f9a749cf5314856ac26ccc25a3bac", "window_revision": 1}, "group": "32a10db5-4bd8-42e8-ba62-b4592395dd0e", "owner": "382a068e-0be7-430a-8020-fd8db442a24e", "action": "submit", "programme": "moon-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '7c2c3612-d611-4922-8548-c5fc177522c7', 46);
INSERT INTO public.casework_outboxmessage VALUES (16, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "d6ce9e48-64ff-46a1-9d63-5a6da7959e82", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "MOON-119-00016", "snapshot": "d5b5830f-4084-465b-b8a2-998466c6106a", "snapshot_digest": "2e47f5268436a1a0defaa5a83f9a428852d28fce55977628ab3385c5739044b0", "window_revision": 1}, "group": "173fddf2-8b99-48c9-92ea-ea809ca87ed8", "owner": "e266e04f-550d-47f6-8ee0-c3db72211695", "action": "submit", "programme": "moon-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', 'd6ce9e48-64ff-46a1-9d63-5a6da7959e82', 49);
INSERT INTO public.casework_outboxmessage VALUES (17, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "84770d74-709d-4253-979e-91863f489892", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "MOON-119-00017", "snapshot": "090eae2b-b31e-4685-af59-deb5553f939e", "snapshot_digest": "f00d7b0d5b4bd6e02fc49991ed48906905b912c72bf100f8688b2adb62436961", "window_revision": 1}, "group": "a3ec9f0a-b213-4a6d-a946-fae314457d79", "owner": "5646dc96-0b1d-41cb-8d33-6ede4a683ce8", "action": "submit", "programme": "moon-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '84770d74-709d-4253-979e-91863f489892', 52);
INSERT INTO public.casework_outboxmessage VALUES (18, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "d8cf92c0-65da-475d-bc78-0f409047fa9d", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "MOON-119-00018", "snapshot": "4e332551-5cd0-4465-8460-7acae5288f0d", "snapshot_digest": "e97301267da29001fe39acf99a919aa8348e68b213084a2f7ff5e50340ffb9b4", "window_revision": 1}, "group": "df2ca802-502b-4bfc-a0ea-775e3b6b8882", "owner": "0546ca7c-8b79-4e7f-9cf3-cf9a12967884", "action": "submit", "programme": "moon-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', 'd8cf92c0-65da-475d-bc78-0f409047fa9d', 55);
INSERT INTO public.casework_outboxmessage VALUES (19, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "6bdd42f6-b4e4-42f0-ae38-36317643af08", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "MOON-119-00019", "snapshot": "02214fdb-18f8-4a01-a32b-2cb7a5c32287", "snapshot_digest": "0a42521ff654719f74ddc6f2ad06bea0553d6541105b427ea1aaf8bf3ef221b0", "window_revision": 1}, "group": "8e702150-eeb3-41fb-a729-9907c487ebc4", "owner": "c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9", "action": "submit", "programme": "moon-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '6bdd42f6-b4e4-42f0-ae38-36317643af08', 58);
INSERT INTO public.casework_outboxmessage VALUES (20, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "4bb1d68a-f301-4667-9d32-5c807543172c", "kind": "application", "due_at": "2030-02-28T00:00:00.000000+00:00", "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "LATE-119-00020", "snapshot": "d14089f1-4e7f-49ec-8dcc-2e05d97ebf8d", "snapshot_digest": "4bd414ff36095d0f8011306592dc84b3eda73f285d784baa33f02e9033a7842c", "window_revision": 1}, "group": "4bf51dd5-8069-4fad-8eec-cfdf7d5222d9", "owner": "64d64fb2-049b-40a0-86fc-cfc47e64b91b", "action": "submit", "programme": "late-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '4bb1d68a-f301-4667-9d32-5c807543172c', 62);
INSERT INTO public.casework_outboxmessage VALUES (22, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "19f74522-1275-42e0-abf4-0fd2e2cffca0", "kind": "application", "due_at": "2030-02-28T00:00:00.000000+00:00", "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "LATE-119-00022", "snapshot": "4f6e5723-8634-4321-ac02-355970f271fd", "snapshot_digest": "4ed1f072f78fc4f17d69882da38b9e9b86039cee64771f3a9657891ef8d10c16", "window_revision": 1}, "group": "1400e180-e44f-410a-96a6-330f8cf8e430", "owner": "a8ef2d65-b8a6-4d13-b5af-a9358f8dc888", "action": "submit", "programme": "late-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '19f74522-1275-42e0-abf4-0fd2e2cffca0', 66);
INSERT INTO public.casework_outboxmessage VALUES (23, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "1c8dccba-cd5d-4b58-90cd-a17e2f07e645", "kind": "application", "due_at": "2030-02-28T00:00:00.000000+00:00", "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "LATE-119-00023", "snapshot": "42949fd7-8a99-4067-8705-d00dadf360bf", "snapshot_digest": "79f6b3cb1f57ef24dd691a0b95f82784acfa0838b94d491a6cc77c48fdf3cdf3", "window_revision": 1}, "group": "757e0d84-84fe-4cc3-a2ff-6a7052db3788", "owner": "a1076260-c86b-40d0-a5fb-bf2993118ebb", "action": "submit", "programme": "late-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '1c8dccba-cd5d-4b58-90cd-a17e2f07e645', 68);
INSERT INTO public.casework_outboxmessage VALUES (24, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "e920aafe-8447-4916-95d3-3544a25bb5f7", "kind": "application", "due_at": "2030-02-28T00:00:00.000000+00:00", "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "LATE-119-00024", "snapshot": "c06405c9-5095-4807-89b6-a65a1b1a7044", "snapshot_digest": "d67a7c8064e5464ee2d0b0571ea06b9a03701dbb0e248193c07c56808aa1425c", "window_revision": 1}, "group": "ed76f152-96f1-47d4-a174-2a87a331d68d", "owner": "66c456a4-6a78-4325-9996-ae595a14ed15", "action": "submit", "programme": "late-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', 'e920aafe-8447-4916-95d3-3544a25bb5f7', 70);
INSERT INTO public.casework_outboxmessage VALUES (25, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183", "kind": "application", "due_at": "2030-02-28T00:00:00.000000+00:00", "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "LATE-119-00025", "snapshot": "964acd4f-0c60-4f6a-8911-85f292192a7c", "snapshot_digest": "1900fe24640f20bf45c129da27da6d92535bc16fe23c279e337efb6a441a1fc8", "window_revision": 1}, "group": "4376f5c8-645b-475d-8908-bc15b842fcde", "owner": "22bf9a82-0701-485c-ac5b-2ebe92b89f9e", "action": "submit", "programme": "late-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', 'f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183', 72);
INSERT INTO public.casework_outboxmessage VALUES (26, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "b8d450dc-053c-44a7-a016-eae858f43c30", "kind": "application", "due_at": "2030-02-28T00:00:00.000000+00:00", "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "LATE-119-00026", "snapshot": "94fc3d66-0909-4017-80c8-95d109961d2a", "snapshot_digest": "c84ec8162f4e529f1877e8e3edcbedfd0d7b5a80fefa279d8650a162321671d6", "window_revision": 1}, "group": "c1ba566e-7afb-42c0-9ed0-b1e96c1bf207", "owner": "d5a857a7-5e9d-4ba6-be41-b6ce19cbd79c", "action": "submit", "programme": "late-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', 'b8d450dc-053c-44a7-a016-eae858f43c30', 74);
INSERT INTO public.casework_outboxmessage VALUES (27, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "dc78d549-1f6b-4d51-aaab-213b636f9637", "kind": "application", "due_at": "2030-02-28T00:00:00.000000+00:00", "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "LATE-119-00027", "snapshot": "71102d0d-209a-4f65-b374-49daea718b48", "snapshot_digest": "603c306a326a6cdd2343edcba2fe95a52336dc0a344b9b2c0d2d39c531ec8583", "window_revision": 1}, "group": "472e3f87-ca08-4acd-8d7b-842eea513cee", "owner": "42280f22-2628-428b-9812-0700166808e2", "action": "submit", "programme": "late-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', 'dc78d549-1f6b-4d51-aaab-213b636f9637', 76);
INSERT INTO public.casework_outboxmessage VALUES (28, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "c7f806f1-0640-498c-b99b-03cc9201f757", "kind": "application", "due_at": "2030-02-28T00:00:00.000000+00:00", "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "LATE-119-00028", "snapshot": "6ee66995-1821-455c-af27-8771e6834908", "snapshot_digest": "e16b0127ddfad537746b59530440ff4c8f5fe21fb880ada036e7ebb2be82c2fe", "window_revision": 1}, "group": "e8975905-6892-4a5c-b7a6-8bcca83ce218", "owner": "0dc92085-43cb-4ffd-af3d-7daf61f1c18f", "action": "submit", "programme": "late-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', 'c7f806f1-0640-498c-b99b-03cc9201f757', 78);
INSERT INTO public.casework_outboxmessage VALUES (29, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "92a3e527-552b-43cc-8960-f9ca3d84cd7c", "kind": "application", "due_at": "2030-02-28T00:00:00.000000+00:00", "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "LATE-119-00029", "snapshot": "9f4b1285-6700-4a5d-932a-7985cca16528", "snapshot_digest": "dd609d1588c0cedc8fb78d058b7ffb6663ac425f7ed973724f1f0f002c8036cb", "window_revision": 1}, "group": "83a34930-a740-4ae6-acd3-284b39a78dd1", "owner": "03ead6e0-72dc-4cef-85d2-99a5289225a4", "action": "submit", "programme": "late-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '92a3e527-552b-43cc-8960-f9ca3d84cd7c', 80);
INSERT INTO public.casework_outboxmessage VALUES (36, 'mail', 'supplement_lapsed', 'owner', '{"cases": [{"case": "d6ce9e48-64ff-46a1-9d63-5a6da7959e82", "kind": "application", "due_at": null, "number": 5, "source": "supplement", "target": "not_accepted"}], "facts": {}, "group": "173fddf2-8b99-48c9-92ea-ea809ca87ed8", "owner": "e266e04f-550d-47f6-8ee0-c3db72211695", "action": "lapse_supplement", "programme": "moon-market", "arrived_at": "2030-03-08T04:00:00.000000+00:00", "committed_at": "2030-03-08T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-08 04:00:00+00', '2030-03-08 04:00:00+00', '2030-03-11 04:00:00+00', '', 'd6ce9e48-64ff-46a1-9d63-5a6da7959e82', 99);
INSERT INTO public.casework_outboxmessage VALUES (1, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "6cb1c8ad-e1dd-4a72-b6ca-a5d9a919e7e7", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "SMALL-119-00001", "snapshot": "e6856fbb-4297-488f-b4f9-2b80e60e3517", "snapshot_digest": "a3b3ee3340e95385c441f986dd3ac50160de1db9e7c2cb88fae399b449fcb5b0", "window_revision": 1}, "group": "d5ddaac8-6cde-477c-84bf-e427588431ce", "owner": "2fa1e5d7-1daa-4201-8842-6eda6ad82d14", "action": "submit", "programme": "small-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '6cb1c8ad-e1dd-4a72-b6ca-a5d9a919e7e7', 3);
INSERT INTO public.casework_outboxmessage VALUES (11, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "8d011f08-6948-4287-88f6-c7754956ae21", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "MOON-119-00011", "snapshot": "7d59da98-799b-459b-bbee-f2160999f600", "snapshot_digest": "2228728724176729edab82515c2c2ea9b303ba97901b1ef39541f06ffa38ebfc", "window_revision": 1}, "group": "a39a21f4-abe8-4045-b858-fb834cede214", "owner": "dc66971f-2d8c-4f6d-8f76-acc98122cacd", "action": "submit", "programme": "moon-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', '8d011f08-6948-4287-88f6-c7754956ae21', 34);
INSERT INTO public.casework_outboxmessage VALUES (21, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "c3c052a3-2093-4303-8717-960837e68bf5", "kind": "application", "due_at": "2030-02-28T00:00:00.000000+00:00", "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "LATE-119-00021", "snapshot": "ede4cdd8-4f22-489e-9e14-fd477d534a48", "snapshot_digest": "2b847967e6eed3367d0ae0c4817530f4061d9093b9a9550e163eb7e70e79773b", "window_revision": 1}, "group": "967c1cd4-204c-42f3-a06b-e4b34bebc592", "owner": "e04b2987-16a0-4034-8ae6-f25add556bc1", "action": "submit", "programme": "late-market", "arrived_at": "2030-02-10T04:00:00.000000+00:00", "committed_at": "2030-02-10T04:00:00.000000+00:00"}', 'sent', 1, '2030-02-10 04:00:00+00', '2030-02-10 04:00:00+00', '2030-03-01 04:00:00+00', '', 'c3c052a3-2093-4303-8717-960837e68bf5', 64);
INSERT INTO public.casework_outboxmessage VALUES (30, 'mail', 'draft_lapsed', 'owner', '{"cases": [{"case": "0682493b-c0fb-4cb3-aa0f-8c726b622705", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "lapsed"}], "facts": {}, "group": "35256c41-16a6-4e4c-8620-ff0df4480e30", "owner": "c265f4a2-18c5-4ef8-b7c2-3ca800766836", "action": "lapse", "programme": "late-market", "arrived_at": "2030-03-01T04:00:00.000000+00:00", "committed_at": "2030-03-01T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '', '0682493b-c0fb-4cb3-aa0f-8c726b622705', 81);
INSERT INTO public.casework_outboxmessage VALUES (31, 'mail', 'draft_lapsed', 'owner', '{"cases": [{"case": "97b0f8d7-2887-4856-be21-42d464e6e58c", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "lapsed"}], "facts": {}, "group": "a050de5f-5981-4fe7-9dff-e6e3e991ae66", "owner": "254ebc42-5800-41c9-bc31-452dbf87c871", "action": "lapse", "programme": "moon-market", "arrived_at": "2030-03-01T04:00:00.000000+00:00", "committed_at": "2030-03-01T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '', '97b0f8d7-2887-4856-be21-42d464e6e58c', 86);
INSERT INTO public.casework_outboxmessage VALUES (32, 'mail', 'draft_lapsed', 'owner', '{"cases": [{"case": "fb759c42-e055-4486-8f50-eb9a3794c6c4", "kind": "application", "due_at": null, "number": 2, "source": "draft", "target": "lapsed"}], "facts": {}, "group": "ea9eeeaf-5fb5-4c31-83eb-b2b163bcf273", "owner": "bc62253c-d4b0-4e73-b503-228821d0a211", "action": "lapse", "programme": "small-market", "arrived_at": "2030-03-01T04:00:00.000000+00:00", "committed_at": "2030-03-01T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '', 'fb759c42-e055-4486-8f50-eb9a3794c6c4', 93);
INSERT INTO public.casework_outboxmessage VALUES (33, 'mail', 'supplement_requested', 'owner', '{"cases": [{"case": "c35941fb-38fa-43cf-a9c0-b9973d47bb9b", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "supplement"}], "facts": {"items": ["burrow/name"], "snapshot": "c0289b0e-f659-4cc3-9fb1-429a9e775c91"}, "group": "6872a403-a410-4c93-95eb-5d025ef44470", "owner": "8eac65df-9148-4403-8be1-3c5bf16e37a6", "action": "ask_supplement", "programme": "small-market", "arrived_at": "2030-03-01T04:00:00.000000+00:00", "committed_at": "2030-03-01T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '', 'c35941fb-38fa-43cf-a9c0-b9973d47bb9b', 94);
INSERT INTO public.casework_outboxmessage VALUES (34, 'mail', 'supplement_requested', 'owner', '{"cases": [{"case": "d6ce9e48-64ff-46a1-9d63-5a6da7959e82", "kind": "application", "due_at": "2030-03-04T04:00:00.000000+00:00", "number": 4, "source": "qualification", "target": "supplement"}], "facts": {"items": ["burrow/name"], "snapshot": "d5b5830f-4084-465b-b8a2-998466c6106a"}, "group": "173fddf2-8b99-48c9-92ea-ea809ca87ed8", "owner": "e266e04f-550d-47f6-8ee0-c3db72211695", "action": "ask_supplement", "programme": "moon-market", "arrived_at": "2030-03-01T04:00:00.000000+00:00", "committed_at": "2030-03-01T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '', 'd6ce9e48-64ff-46a1-9d63-5a6da7959e82', 96);
INSERT INTO public.casework_outboxmessage VALUES (35, 'mail', 'supplement_requested', 'owner', '{"cases": [{"case": "b8d450dc-053c-44a7-a016-eae858f43c30", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "supplement"}], "facts": {"items": ["burrow/name"], "snapshot": "94fc3d66-0909-4017-80c8-95d109961d2a"}, "group": "c1ba566e-7afb-42c0-9ed0-b1e96c1bf207", "owner": "d5a857a7-5e9d-4ba6-be41-b6ce19cbd79c", "action": "ask_supplement", "programme": "late-market", "arrived_at": "2030-03-01T04:00:00.000000+00:00", "committed_at": "2030-03-01T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '2030-03-01 04:00:00+00', '', 'b8d450dc-053c-44a7-a016-eae858f43c30', 97);
INSERT INTO public.casework_outboxmessage VALUES (37, 'mail', 'supplement_lapsed', 'owner', '{"cases": [{"case": "b8d450dc-053c-44a7-a016-eae858f43c30", "kind": "application", "due_at": null, "number": 6, "source": "supplement", "target": "not_accepted"}], "facts": {}, "group": "c1ba566e-7afb-42c0-9ed0-b1e96c1bf207", "owner": "d5a857a7-5e9d-4ba6-be41-b6ce19cbd79c", "action": "lapse_supplement", "programme": "late-market", "arrived_at": "2030-03-08T04:00:00.000000+00:00", "committed_at": "2030-03-08T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-08 04:00:00+00', '2030-03-08 04:00:00+00', '2030-03-11 04:00:00+00', '', 'b8d450dc-053c-44a7-a016-eae858f43c30', 100);
INSERT INTO public.casework_outboxmessage VALUES (38, 'mail', 'supplement_lapsed', 'owner', '{"cases": [{"case": "c35941fb-38fa-43cf-a9c0-b9973d47bb9b", "kind": "application", "due_at": null, "number": 6, "source": "supplement", "target": "not_accepted"}], "facts": {}, "group": "6872a403-a410-4c93-95eb-5d025ef44470", "owner": "8eac65df-9148-4403-8be1-3c5bf16e37a6", "action": "lapse_supplement", "programme": "small-market", "arrived_at": "2030-03-08T04:00:00.000000+00:00", "committed_at": "2030-03-08T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-08 04:00:00+00', '2030-03-08 04:00:00+00', '2030-03-11 04:00:00+00', '', 'c35941fb-38fa-43cf-a9c0-b9973d47bb9b', 101);
INSERT INTO public.casework_outboxmessage VALUES (39, 'mail', 'supplement_requested', 'owner', '{"cases": [{"case": "5c31c92b-1070-46c6-a1d5-1b1be67f289b", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "supplement"}], "facts": {"items": ["burrow/name"], "snapshot": "6dcdc2de-39d0-4ec7-8ce8-ac54cc7a3605"}, "group": "7cf93ae1-5d15-4b5d-be9e-bf748e21a72a", "owner": "0885efc5-8736-46b5-80f7-1c4423a90402", "action": "ask_supplement", "programme": "small-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '5c31c92b-1070-46c6-a1d5-1b1be67f289b', 102);
INSERT INTO public.casework_outboxmessage VALUES (40, 'mail', 'supplement_requested', 'owner', '{"cases": [{"case": "7c9a8b50-629a-4b54-a2a5-129b56759602", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "supplement"}], "facts": {"items": ["burrow/name"], "snapshot": "ea7cd3a6-9248-4409-9506-bff4b2bf296a"}, "group": "c05c3058-2c6c-4569-aa96-3190ff863e4e", "owner": "5869e0d2-8c19-42f1-860c-3aa437403eab", "action": "ask_supplement", "programme": "small-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'bounced', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '550', '7c9a8b50-629a-4b54-a2a5-129b56759602', 104);
INSERT INTO public.casework_outboxmessage VALUES (41, 'mail', 'approved', 'owner', '{"cases": [{"case": "82973a42-b585-4955-b6e6-0d5274039935", "kind": "application", "due_at": null, "number": 5, "source": "decision", "target": "approved"}], "facts": {}, "group": "fb744e47-8096-4b04-a4e0-c9062eb311e9", "owner": "f3a2ddc7-de68-4abb-b0b3-dd6405f03b54", "action": "approve", "programme": "small-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '82973a42-b585-4955-b6e6-0d5274039935', 111);
INSERT INTO public.casework_outboxmessage VALUES (42, 'mail', 'approved', 'owner', '{"cases": [{"case": "ea28c384-b428-4600-9b96-35f92640bab4", "kind": "application", "due_at": null, "number": 5, "source": "decision", "target": "approved"}], "facts": {}, "group": "8bcbbb34-6f8b-4b5c-88c5-6ee155ad619a", "owner": "6799ff0e-58b1-4473-bc11-bf9dceebccb4", "action": "approve", "programme": "small-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', 'ea28c384-b428-4600-9b96-35f92640bab4', 112);
INSERT INTO public.casework_outboxmessage VALUES (43, 'mail', 'listed', 'owner', '{"cases": [{"case": "ea28c384-b428-4600-9b96-35f92640bab4", "kind": "application", "due_at": null, "number": 6, "source": "approved", "target": "listed"}], "facts": {}, "group": "8bcbbb34-6f8b-4b5c-88c5-6ee155ad619a", "owner": "6799ff0e-58b1-4473-bc11-bf9dceebccb4", "action": "list", "programme": "small-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', 'ea28c384-b428-4600-9b96-35f92640bab4', 113);
INSERT INTO public.casework_outboxmessage VALUES (44, 'mail', 'refused', 'owner', '{"cases": [{"case": "f7f75dab-5de6-4579-a37e-6f1f9f85f6ac", "kind": "application", "due_at": null, "number": 5, "source": "decision", "target": "refused"}], "facts": {}, "group": "23ce23c4-fe07-4728-a3e9-a947fd6732e3", "owner": "aa3a82ca-a543-4a4d-8acd-d26ea5860e95", "action": "refuse", "programme": "small-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', 'f7f75dab-5de6-4579-a37e-6f1f9f85f6ac', 114);
INSERT INTO public.casework_outboxmessage VALUES (45, 'mail', 'not_qualified', 'owner', '{"cases": [{"case": "4a1197e0-ccaf-4fd2-8844-447bff09911f", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "unqualified"}], "facts": {}, "group": "3b2b7f51-a731-469f-94ec-3b36778e29a0", "owner": "3b8826e1-e1cc-4e4f-a2a8-4cca6155023b", "action": "fail_qualification", "programme": "small-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '4a1197e0-ccaf-4fd2-8844-447bff09911f', 115);
INSERT INTO public.casework_outboxmessage VALUES (46, 'mail', 'withdrawn', 'owner', '{"cases": [{"case": "28eb1e9d-dc9b-4a97-8cbd-3773b0125a13", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "withdrawn"}], "facts": {}, "group": "ecce4cdc-1e2e-4fb9-b93c-99732cc6af72", "owner": "9cece3e7-dd8a-498a-947b-099650fe602e", "action": "withdraw", "programme": "small-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '28eb1e9d-dc9b-4a97-8cbd-3773b0125a13', 116);
INSERT INTO public.casework_outboxmessage VALUES (47, 'mail', 'withdrawn', 'officer', '{"cases": [{"case": "28eb1e9d-dc9b-4a97-8cbd-3773b0125a13", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "withdrawn"}], "facts": {}, "group": "ecce4cdc-1e2e-4fb9-b93c-99732cc6af72", "owner": "9cece3e7-dd8a-498a-947b-099650fe602e", "action": "withdraw", "programme": "small-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '28eb1e9d-dc9b-4a97-8cbd-3773b0125a13', 116);
INSERT INTO public.casework_outboxmessage VALUES (48, 'mail', 'supplement_requested', 'owner', '{"cases": [{"case": "63085ecc-7186-42b7-9750-b8f65eb2970e", "kind": "application", "due_at": "2030-03-13T15:59:59.000000+00:00", "number": 4, "source": "qualification", "target": "supplement"}], "facts": {"items": ["burrow/name"], "snapshot": "2887711a-adcc-4450-ba41-aacdb84769da"}, "group": "c70317af-5ce4-42e5-b0b6-895ad8e53974", "owner": "4fbdfe85-c9a8-4d33-9a38-22b43b0c5983", "action": "ask_supplement", "programme": "moon-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '63085ecc-7186-42b7-9750-b8f65eb2970e', 120);
INSERT INTO public.casework_outboxmessage VALUES (50, 'mail', 'approved', 'owner', '{"cases": [{"case": "7c2c3612-d611-4922-8548-c5fc177522c7", "kind": "application", "due_at": null, "number": 5, "source": "decision", "target": "approved"}], "facts": {}, "group": "32a10db5-4bd8-42e8-ba62-b4592395dd0e", "owner": "382a068e-0be7-430a-8020-fd8db442a24e", "action": "approve", "programme": "moon-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '7c2c3612-d611-4922-8548-c5fc177522c7', 126);
INSERT INTO public.casework_outboxmessage VALUES (51, 'mail', 'listed', 'owner', '{"cases": [{"case": "7c2c3612-d611-4922-8548-c5fc177522c7", "kind": "application", "due_at": null, "number": 6, "source": "approved", "target": "listed"}], "facts": {}, "group": "32a10db5-4bd8-42e8-ba62-b4592395dd0e", "owner": "382a068e-0be7-430a-8020-fd8db442a24e", "action": "list", "programme": "moon-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '7c2c3612-d611-4922-8548-c5fc177522c7', 127);
INSERT INTO public.casework_outboxmessage VALUES (49, 'mail', 'approved', 'owner', '{"cases": [{"case": "18bff08e-e800-419c-a439-38d61e75af29", "kind": "application", "due_at": null, "number": 5, "source": "decision", "target": "approved"}], "facts": {}, "group": "8be4c37a-549c-4d2f-834d-9c2e0eb0f099", "owner": "40e4eb73-ac2f-4a52-83c0-f11573b449e5", "action": "approve", "programme": "moon-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '18bff08e-e800-419c-a439-38d61e75af29', 125);
INSERT INTO public.casework_outboxmessage VALUES (52, 'mail', 'refused', 'owner', '{"cases": [{"case": "d8cf92c0-65da-475d-bc78-0f409047fa9d", "kind": "application", "due_at": null, "number": 5, "source": "decision", "target": "refused"}], "facts": {}, "group": "df2ca802-502b-4bfc-a0ea-775e3b6b8882", "owner": "0546ca7c-8b79-4e7f-9cf3-cf9a12967884", "action": "refuse", "programme": "moon-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', 'd8cf92c0-65da-475d-bc78-0f409047fa9d', 128);
INSERT INTO public.casework_outboxmessage VALUES (53, 'mail', 'not_qualified', 'owner', '{"cases": [{"case": "84770d74-709d-4253-979e-91863f489892", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "unqualified"}], "facts": {}, "group": "a3ec9f0a-b213-4a6d-a946-fae314457d79", "owner": "5646dc96-0b1d-41cb-8d33-6ede4a683ce8", "action": "fail_qualification", "programme": "moon-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '84770d74-709d-4253-979e-91863f489892', 129);
INSERT INTO public.casework_outboxmessage VALUES (54, 'mail', 'withdrawn', 'owner', '{"cases": [{"case": "6bdd42f6-b4e4-42f0-ae38-36317643af08", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "withdrawn"}], "facts": {}, "group": "8e702150-eeb3-41fb-a729-9907c487ebc4", "owner": "c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9", "action": "withdraw", "programme": "moon-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '6bdd42f6-b4e4-42f0-ae38-36317643af08', 130);
INSERT INTO public.casework_outboxmessage VALUES (55, 'mail', 'withdrawn', 'officer', '{"cases": [{"case": "6bdd42f6-b4e4-42f0-ae38-36317643af08", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "withdrawn"}], "facts": {}, "group": "8e702150-eeb3-41fb-a729-9907c487ebc4", "owner": "c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9", "action": "withdraw", "programme": "moon-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '6bdd42f6-b4e4-42f0-ae38-36317643af08', 130);
INSERT INTO public.casework_outboxmessage VALUES (56, 'mail', 'supplement_requested', 'owner', '{"cases": [{"case": "c3c052a3-2093-4303-8717-960837e68bf5", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "supplement"}], "facts": {"items": ["burrow/name"], "snapshot": "ede4cdd8-4f22-489e-9e14-fd477d534a48"}, "group": "967c1cd4-204c-42f3-a06b-e4b34bebc592", "owner": "e04b2987-16a0-4034-8ae6-f25add556bc1", "action": "ask_supplement", "programme": "late-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', 'c3c052a3-2093-4303-8717-960837e68bf5', 134);
INSERT INTO public.casework_outboxmessage VALUES (57, 'mail', 'supplement_requested', 'owner', '{"cases": [{"case": "19f74522-1275-42e0-abf4-0fd2e2cffca0", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "supplement"}], "facts": {"items": ["burrow/name"], "snapshot": "4f6e5723-8634-4321-ac02-355970f271fd"}, "group": "1400e180-e44f-410a-96a6-330f8cf8e430", "owner": "a8ef2d65-b8a6-4d13-b5af-a9358f8dc888", "action": "ask_supplement", "programme": "late-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'bounced', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '550', '19f74522-1275-42e0-abf4-0fd2e2cffca0', 136);
INSERT INTO public.casework_outboxmessage VALUES (58, 'mail', 'approved', 'owner', '{"cases": [{"case": "e920aafe-8447-4916-95d3-3544a25bb5f7", "kind": "application", "due_at": null, "number": 5, "source": "decision", "target": "approved"}], "facts": {}, "group": "ed76f152-96f1-47d4-a174-2a87a331d68d", "owner": "66c456a4-6a78-4325-9996-ae595a14ed15", "action": "approve", "programme": "late-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', 'e920aafe-8447-4916-95d3-3544a25bb5f7', 143);
INSERT INTO public.casework_outboxmessage VALUES (59, 'mail', 'approved', 'owner', '{"cases": [{"case": "f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183", "kind": "application", "due_at": null, "number": 5, "source": "decision", "target": "approved"}], "facts": {}, "group": "4376f5c8-645b-475d-8908-bc15b842fcde", "owner": "22bf9a82-0701-485c-ac5b-2ebe92b89f9e", "action": "approve", "programme": "late-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', 'f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183', 144);
INSERT INTO public.casework_outboxmessage VALUES (60, 'mail', 'listed', 'owner', '{"cases": [{"case": "f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183", "kind": "application", "due_at": null, "number": 6, "source": "approved", "target": "listed"}], "facts": {}, "group": "4376f5c8-645b-475d-8908-bc15b842fcde", "owner": "22bf9a82-0701-485c-ac5b-2ebe92b89f9e", "action": "list", "programme": "late-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', 'f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183', 145);
INSERT INTO public.casework_outboxmessage VALUES (61, 'mail', 'refused', 'owner', '{"cases": [{"case": "c7f806f1-0640-498c-b99b-03cc9201f757", "kind": "application", "due_at": null, "number": 5, "source": "decision", "target": "refused"}], "facts": {}, "group": "e8975905-6892-4a5c-b7a6-8bcca83ce218", "owner": "0dc92085-43cb-4ffd-af3d-7daf61f1c18f", "action": "refuse", "programme": "late-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', 'c7f806f1-0640-498c-b99b-03cc9201f757', 146);
INSERT INTO public.casework_outboxmessage VALUES (62, 'mail', 'not_qualified', 'owner', '{"cases": [{"case": "dc78d549-1f6b-4d51-aaab-213b636f9637", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "unqualified"}], "facts": {}, "group": "472e3f87-ca08-4acd-8d7b-842eea513cee", "owner": "42280f22-2628-428b-9812-0700166808e2", "action": "fail_qualification", "programme": "late-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', 'dc78d549-1f6b-4d51-aaab-213b636f9637', 147);
INSERT INTO public.casework_outboxmessage VALUES (63, 'mail', 'withdrawn', 'owner', '{"cases": [{"case": "92a3e527-552b-43cc-8960-f9ca3d84cd7c", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "withdrawn"}], "facts": {}, "group": "83a34930-a740-4ae6-acd3-284b39a78dd1", "owner": "03ead6e0-72dc-4cef-85d2-99a5289225a4", "action": "withdraw", "programme": "late-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '92a3e527-552b-43cc-8960-f9ca3d84cd7c', 148);
INSERT INTO public.casework_outboxmessage VALUES (64, 'mail', 'withdrawn', 'officer', '{"cases": [{"case": "92a3e527-552b-43cc-8960-f9ca3d84cd7c", "kind": "application", "due_at": null, "number": 4, "source": "qualification", "target": "withdrawn"}], "facts": {}, "group": "83a34930-a740-4ae6-acd3-284b39a78dd1", "owner": "03ead6e0-72dc-4cef-85d2-99a5289225a4", "action": "withdraw", "programme": "late-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '92a3e527-552b-43cc-8960-f9ca3d84cd7c', 148);
INSERT INTO public.casework_outboxmessage VALUES (65, 'mail', 'submission_received', 'owner', '{"cases": [{"case": "7ee1a30b-e87d-4687-b1d4-be427dc06fb6", "kind": "application", "due_at": "2030-03-31T10:00:00.000000+00:00", "number": 2, "source": "draft", "target": "submitted"}], "facts": {"receipt": "LATE-119-00030", "snapshot": "441af2be-11d3-46f7-ab86-341c026c76e3", "snapshot_digest": "1c7e6a9d2538d4eb3a607a76209089f346204d436c5a1e0153967bb94e188c72", "window_revision": 1}, "group": "c02ec976-3a11-445c-bce9-f59964dd2668", "owner": "764dbba2-507b-4ffc-b913-d53f82075fcc", "action": "submit", "programme": "late-market", "arrived_at": "2030-03-11T04:00:00.000000+00:00", "committed_at": "2030-03-11T04:00:00.000000+00:00"}', 'sent', 1, '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '2030-03-11 04:00:00+00', '', '7ee1a30b-e87d-4687-b1d4-be427dc06fb6', 151);



INSERT INTO public.casework_personalpayload VALUES (1, 'reason', '14efdcb345e019b9b28bdd4f0f110e350292638856b6db15e82c3967df6206f3', '"550"', NULL, 106);
INSERT INTO public.casework_personalpayload VALUES (2, 'reason', '0df0259c39a13bd6a409f7d49618548d1fb98ae949ac22da18597ae93cb68456', '"難吃"', NULL, 114);
INSERT INTO public.casework_personalpayload VALUES (3, 'reason', '6a476963bbd90c1e12ede6eac0e171d4b79bbbc1e51a44db25f4b5f87ba65f84', '"資格不符"', NULL, 115);
INSERT INTO public.casework_personalpayload VALUES (4, 'reason', 'f619cedb1181be82e957dc953ee4004ba0b88c99d8580328446db97f47d265ed', '"難吃"', NULL, 128);
INSERT INTO public.casework_personalpayload VALUES (5, 'reason', 'c5e50a33112b004f3598e711345e1068c52ad698a62d68ba902c8ae04b02e513', '"資格不符"', NULL, 129);
INSERT INTO public.casework_personalpayload VALUES (6, 'reason', 'c3d61f17daee14e761742e6f984eb9b76264ecb4fc0ff49aa2dc63c6329e3729', '"550"', NULL, 138);
INSERT INTO public.casework_personalpayload VALUES (7, 'reason', '4a0ed2746a6a2afdf1663f80bf7593e9f99f602e46d63b4324f3826687ef6202', '"難吃"', NULL, 146);
INSERT INTO public.casework_personalpayload VALUES (8, 'reason', '5fc825dba563b97596e4049f85f384193072b9d7460abde6ec4dd1ac11d3ebd1', '"資格不符"', NULL, 147);









INSERT INTO public.catalogue_listing VALUES ('02ce5acf-0f10-4366-b705-47656cc077bc', '2030-03-11 04:00:00+00', '2031-12-31', 'ea28c384-b428-4600-9b96-35f92640bab4', '6799ff0e-58b1-4473-bc11-bf9dceebccb4', 'small-market');
INSERT INTO public.catalogue_listing VALUES ('8eefd998-625f-4195-8099-d3ea8fa64f3f', '2030-03-11 04:00:00+00', NULL, '7c2c3612-d611-4922-8548-c5fc177522c7', '382a068e-0be7-430a-8020-fd8db442a24e', 'moon-market');
INSERT INTO public.catalogue_listing VALUES ('169e05e1-2269-41bf-81c2-73aa3e6dd562', '2030-03-11 04:00:00+00', '2031-12-31', 'f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183', '22bf9a82-0701-485c-ac5b-2ebe92b89f9e', 'late-market');



INSERT INTO public.catalogue_listingrevision VALUES (1, 1, '29b90456-aeef-4c9a-95f8-8a6a60228538', '2030-03-11 04:00:00+00', true, '藍月', '', '藍月', '', '月兔 90100032', '', '{goat,cow}', '{}', '{}', '', '', 100, 'TWD', NULL, '', '02ce5acf-0f10-4366-b705-47656cc077bc', 'd43bd264-fd60-4ba1-a2dd-0e4cf375293e');
INSERT INTO public.catalogue_listingrevision VALUES (2, 1, 'fa2ed71a-007d-40b5-a9f1-86b2467afab1', '2030-03-11 04:00:00+00', true, '藍月', 'A cheese to fly a kite with.', '放風箏', 'A cheese to fly a kite with.', '月兔 90100075', 'Moon Rabbit', '{goat,cow}', '{earth}', '{with}', 'https://moon.example/burrow', 'https://moon.example/burrow', 1200, 'TWD', 12, '', '8eefd998-625f-4195-8099-d3ea8fa64f3f', '06a52770-2010-445b-86ba-3e61931fc582');
INSERT INTO public.catalogue_listingrevision VALUES (3, 1, '02a8347d-145e-4b73-afa7-a20f5def1531', '2030-03-11 04:00:00+00', true, '藍月', '', '藍月', '', '月兔 90100125', '', '{goat,cow}', '{}', '{}', '', '', 100, 'TWD', NULL, '', '169e05e1-2269-41bf-81c2-73aa3e6dd562', '964acd4f-0c60-4f6a-8911-85f292192a7c');



INSERT INTO public.django_content_type VALUES (1, 'notices', 'delivery');
INSERT INTO public.django_content_type VALUES (2, 'catalogue', 'listing');
INSERT INTO public.django_content_type VALUES (3, 'catalogue', 'listingrevision');
INSERT INTO public.django_content_type VALUES (4, 'reviews', 'pointdecision');
INSERT INTO public.django_content_type VALUES (5, 'reviews', 'findingstally');
INSERT INTO public.django_content_type VALUES (6, 'applications', 'filing');
INSERT INTO public.django_content_type VALUES (7, 'applications', 'receipt');
INSERT INTO public.django_content_type VALUES (8, 'applications', 'solution');
INSERT INTO public.django_content_type VALUES (9, 'programmes', 'publishedpack');
INSERT INTO public.django_content_type VALUES (10, 'programmes', 'programme');
INSERT INTO public.django_content_type VALUES (11, 'programmes', 'switchsetting');
INSERT INTO public.django_content_type VALUES (12, 'programmes', 'window');
INSERT INTO public.django_content_type VALUES (13, 'programmes', 'windowdates');
INSERT INTO public.django_content_type VALUES (14, 'programmes', 'dayoverride');
INSERT INTO public.django_content_type VALUES (15, 'programmes', 'staffgrant');
INSERT INTO public.django_content_type VALUES (16, 'programmes', 'listingperiod');
INSERT INTO public.django_content_type VALUES (17, 'programmes', 'packversion');
INSERT INTO public.django_content_type VALUES (18, 'parties', 'person');
INSERT INTO public.django_content_type VALUES (19, 'parties', 'failedtries');
INSERT INTO public.django_content_type VALUES (20, 'parties', 'organisation');
INSERT INTO public.django_content_type VALUES (21, 'parties', 'partyevent');
INSERT INTO public.django_content_type VALUES (22, 'parties', 'membership');
INSERT INTO public.django_content_type VALUES (23, 'parties', 'invitation');
INSERT INTO public.django_content_type VALUES (24, 'answers', 'draft');
INSERT INTO public.django_content_type VALUES (25, 'answers', 'snapshot');
INSERT INTO public.django_content_type VALUES (26, 'answers', 'supplement');
INSERT INTO public.django_content_type VALUES (27, 'answers', 'supplementitem');
INSERT INTO public.django_content_type VALUES (28, 'answers', 'draftchange');
INSERT INTO public.django_content_type VALUES (29, 'answers', 'proposal');
INSERT INTO public.django_content_type VALUES (30, 'files', 'storedfile');
INSERT INTO public.django_content_type VALUES (31, 'files', 'keeping');
INSERT INTO public.django_content_type VALUES (32, 'casework', 'case');
INSERT INTO public.django_content_type VALUES (33, 'casework', 'headexport');
INSERT INTO public.django_content_type VALUES (34, 'casework', 'lifecycleversion');
INSERT INTO public.django_content_type VALUES (35, 'casework', 'actionkey');
INSERT INTO public.django_content_type VALUES (36, 'casework', 'journalentry');
INSERT INTO public.django_content_type VALUES (37, 'casework', 'outboxmessage');
INSERT INTO public.django_content_type VALUES (38, 'casework', 'personalpayload');
INSERT INTO public.django_content_type VALUES (39, 'casework', 'refusal');
INSERT INTO public.django_content_type VALUES (40, 'casework', 'task');
INSERT INTO public.django_content_type VALUES (41, 'casework', 'accesslog');
INSERT INTO public.django_content_type VALUES (42, 'casework', 'chainhead');
INSERT INTO public.django_content_type VALUES (43, 'casework', 'hold');
INSERT INTO public.django_content_type VALUES (44, 'auth', 'permission');
INSERT INTO public.django_content_type VALUES (45, 'auth', 'group');
INSERT INTO public.django_content_type VALUES (46, 'contenttypes', 'contenttype');
INSERT INTO public.django_content_type VALUES (47, 'sessions', 'session');
INSERT INTO public.django_content_type VALUES (48, 'account', 'emailaddress');
INSERT INTO public.django_content_type VALUES (49, 'account', 'emailconfirmation');
INSERT INTO public.django_content_type VALUES (50, 'mfa', 'authenticator');
INSERT INTO public.django_content_type VALUES (51, 'procrastinate', 'procrastinateevent');
INSERT INTO public.django_content_type VALUES (52, 'procrastinate', 'procrastinatejob');
INSERT INTO public.django_content_type VALUES (53, 'procrastinate', 'procrastinateperiodicdefer');
INSERT INTO public.django_content_type VALUES (54, 'procrastinate', 'procrastinateworker');



INSERT INTO public.django_migrations VALUES (1, 'parties', '0001_initial', '2026-11-20 13:34:48.827936+00');
INSERT INTO public.django_migrations VALUES (2, 'account', '0001_initial', '2026-11-20 13:34:48.862168+00');
INSERT INTO public.django_migrations VALUES (3, 'account', '0002_email_max_length', '2026-11-20 13:34:48.8729+00');
INSERT INTO public.django_migrations VALUES (4, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-20 13:34:48.888481+00');
INSERT INTO public.django_migrations VALUES (5, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-20 13:34:49.003203+00');
INSERT INTO public.django_migrations VALUES (6, 'account', '0005_emailaddress_idx_upper_email', '2026-11-20 13:34:49.035303+00');
INSERT INTO public.django_migrations VALUES (7, 'account', '0006_emailaddress_lower', '2026-11-20 13:34:49.056178+00');
INSERT INTO public.django_migrations VALUES (8, 'account', '0007_emailaddress_idx_email', '2026-11-20 13:34:49.095359+00');
INSERT INTO public.django_migrations VALUES (9, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-20 13:34:49.117093+00');
INSERT INTO public.django_migrations VALUES (10, 'account', '0009_emailaddress_unique_primary_email', '2026-11-20 13:34:49.130377+00');
INSERT INTO public.django_migrations VALUES (11, 'casework', '0001_initial', '2026-11-20 13:34:49.41103+00');
INSERT INTO public.django_migrations VALUES (12, 'casework', '0002_one_door', '2026-11-20 13:34:49.437387+00');
INSERT INTO public.django_migrations VALUES (13, 'casework', '0003_erasures', '2026-11-20 13:34:49.439696+00');
INSERT INTO public.django_migrations VALUES (14, 'answers', '0001_initial', '2026-11-20 13:34:49.536401+00');
INSERT INTO public.django_migrations VALUES (15, 'answers', '0002_snapshots_stand', '2026-11-20 13:34:49.546699+00');
INSERT INTO public.django_migrations VALUES (16, 'answers', '0003_proposals', '2026-11-20 13:34:49.56661+00');
INSERT INTO public.django_migrations VALUES (17, 'answers', '0004_erasable_answers', '2026-11-20 13:34:49.799119+00');
INSERT INTO public.django_migrations VALUES (18, 'answers', '0005_notices', '2026-11-20 13:34:50.0231+00');
INSERT INTO public.django_migrations VALUES (19, 'programmes', '0001_initial', '2026-11-20 13:34:50.323913+00');
INSERT INTO public.django_migrations VALUES (20, 'parties', '0002_kept_by_the_database', '2026-11-20 13:34:50.380765+00');
INSERT INTO public.django_migrations VALUES (21, 'applications', '0001_initial', '2026-11-20 13:34:50.873516+00');
INSERT INTO public.django_migrations VALUES (22, 'applications', '0002_receipts_stand', '2026-11-20 13:34:50.88802+00');
INSERT INTO public.django_migrations VALUES (23, 'applications', '0003_what_cannot_be_sent_is_closed', '2026-11-20 13:34:50.890087+00');
INSERT INTO public.django_migrations VALUES (24, 'contenttypes', '0001_initial', '2026-11-20 13:34:50.895358+00');
INSERT INTO public.django_migrations VALUES (25, 'contenttypes', '0002_remove_content_type_name', '2026-11-20 13:34:50.988181+00');
INSERT INTO public.django_migrations VALUES (26, 'auth', '0001_initial', '2026-11-20 13:34:51.035284+00');
INSERT INTO public.django_migrations VALUES (27, 'auth', '0002_alter_permission_name_max_length', '2026-11-20 13:34:51.043385+00');
INSERT INTO public.django_migrations VALUES (28, 'auth', '0003_alter_user_email_max_length', '2026-11-20 13:34:51.053726+00');
INSERT INTO public.django_migrations VALUES (29, 'auth', '0004_alter_user_username_opts', '2026-11-20 13:34:51.061514+00');
INSERT INTO public.django_migrations VALUES (30, 'auth', '0005_alter_user_last_login_null', '2026-11-20 13:34:51.078174+00');
INSERT INTO public.django_migrations VALUES (31, 'auth', '0006_require_contenttypes_0002', '2026-11-20 13:34:51.087177+00');
INSERT INTO public.django_migrations VALUES (32, 'auth', '0007_alter_validators_add_error_messages', '2026-11-20 13:34:51.094972+00');
INSERT INTO public.django_migrations VALUES (33, 'auth', '0008_alter_user_username_max_length', '2026-11-20 13:34:51.10666+00');
INSERT INTO public.django_migrations VALUES (34, 'auth', '0009_alter_user_last_name_max_length', '2026-11-20 13:34:51.113635+00');
INSERT INTO public.django_migrations VALUES (35, 'auth', '0010_alter_group_name_max_length', '2026-11-20 13:34:51.125079+00');
INSERT INTO public.django_migrations VALUES (36, 'auth', '0011_update_proxy_permissions', '2026-11-20 13:34:51.188954+00');
INSERT INTO public.django_migrations VALUES (37, 'auth', '0012_alter_user_first_name_max_length', '2026-11-20 13:34:51.208355+00');
INSERT INTO public.django_migrations VALUES (38, 'programmes', '0002_history_stands', '2026-11-20 13:34:51.216695+00');
INSERT INTO public.django_migrations VALUES (39, 'catalogue', '0001_initial', '2026-11-20 13:34:51.579252+00');
INSERT INTO public.django_migrations VALUES (40, 'files', '0001_initial', '2026-11-20 13:34:51.610899+00');
INSERT INTO public.django_migrations VALUES (41, 'files', '0002_keepings_stand', '2026-11-20 13:34:51.726613+00');
INSERT INTO public.django_migrations VALUES (42, 'mfa', '0001_initial', '2026-11-20 13:34:51.781962+00');
INSERT INTO public.django_migrations VALUES (43, 'mfa', '0002_authenticator_timestamps', '2026-11-20 13:34:51.827633+00');
INSERT INTO public.django_migrations VALUES (44, 'mfa', '0003_authenticator_type_uniq', '2026-11-20 13:34:51.896534+00');
INSERT INTO public.django_migrations VALUES (45, 'notices', '0001_initial', '2026-11-20 13:34:52.01437+00');
INSERT INTO public.django_migrations VALUES (46, 'notices', '0002_returned', '2026-11-20 13:34:52.130529+00');
INSERT INTO public.django_migrations VALUES (47, 'procrastinate', '0001_initial', '2026-11-20 13:34:52.192931+00');
INSERT INTO public.django_migrations VALUES (48, 'procrastinate', '0002_drop_started_at_column', '2026-11-20 13:34:52.202102+00');
INSERT INTO public.django_migrations VALUES (49, 'procrastinate', '0003_drop_started_at_column', '2026-11-20 13:34:52.204019+00');
INSERT INTO public.django_migrations VALUES (50, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-11-20 13:34:52.205813+00');
INSERT INTO public.django_migrations VALUES (51, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-11-20 13:34:52.211985+00');
INSERT INTO public.django_migrations VALUES (52, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-11-20 13:34:52.219736+00');
INSERT INTO public.django_migrations VALUES (53, 'procrastinate', '0007_add_queueing_lock_column', '2026-11-20 13:34:52.221149+00');
INSERT INTO public.django_migrations VALUES (54, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-11-20 13:34:52.223398+00');
INSERT INTO public.django_migrations VALUES (55, 'procrastinate', '0009_add_defer_job_function', '2026-11-20 13:34:52.224723+00');
INSERT INTO public.django_migrations VALUES (56, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-11-20 13:34:52.22692+00');
INSERT INTO public.django_migrations VALUES (57, 'procrastinate', '0011_add_foreign_key_index', '2026-11-20 13:34:52.228706+00');
INSERT INTO public.django_migrations VALUES (58, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-11-20 13:34:52.235327+00');
INSERT INTO public.django_migrations VALUES (59, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-11-20 13:34:52.23923+00');
INSERT INTO public.django_migrations VALUES (60, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-11-20 13:34:52.24058+00');
INSERT INTO public.django_migrations VALUES (61, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-11-20 13:34:52.241449+00');
INSERT INTO public.django_migrations VALUES (62, 'procrastinate', '0016_delete_finished_jobs', '2026-11-20 13:34:52.242572+00');
INSERT INTO public.django_migrations VALUES (63, 'procrastinate', '0017_add_checks_to_finish_job', '2026-11-20 13:34:52.243395+00');
INSERT INTO public.django_migrations VALUES (64, 'procrastinate', '0018_add_checks_to_retry_job', '2026-11-20 13:34:52.25939+00');
INSERT INTO public.django_migrations VALUES (65, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-11-20 13:34:52.269421+00');
INSERT INTO public.django_migrations VALUES (66, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-11-20 13:34:52.28306+00');
INSERT INTO public.django_migrations VALUES (67, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-11-20 13:34:52.290457+00');
INSERT INTO public.django_migrations VALUES (68, 'procrastinate', '0022_null_locks_excluded', '2026-11-20 13:34:52.292713+00');
INSERT INTO public.django_migrations VALUES (69, 'procrastinate', '0023_remove_old_finish_job_function', '2026-11-20 13:34:52.294375+00');
INSERT INTO public.django_migrations VALUES (70, 'procrastinate', '0024_job_id_bigint', '2026-11-20 13:34:52.297063+00');
INSERT INTO public.django_migrations VALUES (71, 'procrastinate', '0025_add_models', '2026-11-20 13:34:52.300093+00');
INSERT INTO public.django_migrations VALUES (72, 'procrastinate', '0026_add_job_priority', '2026-11-20 13:34:52.367764+00');
INSERT INTO public.django_migrations VALUES (73, 'procrastinate', '0027_add_periodic_job_priority', '2026-11-20 13:34:52.407042+00');
INSERT INTO public.django_migrations VALUES (74, 'procrastinate', '0028_add_cancel_states', '2026-11-20 13:34:52.412889+00');
INSERT INTO public.django_migrations VALUES (75, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-11-20 13:34:52.414008+00');
INSERT INTO public.django_migrations VALUES (76, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-11-20 13:34:52.420159+00');
INSERT INTO public.django_migrations VALUES (77, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-11-20 13:34:52.423678+00');
INSERT INTO public.django_migrations VALUES (78, 'procrastinate', '0032_pre_cancel_notification', '2026-11-20 13:34:52.428635+00');
INSERT INTO public.django_migrations VALUES (79, 'procrastinate', '0033_post_cancel_notification', '2026-11-20 13:34:52.441753+00');
INSERT INTO public.django_migrations VALUES (80, 'procrastinate', '0034_pre_add_heartbeat', '2026-11-20 13:34:52.451745+00');
INSERT INTO public.django_migrations VALUES (81, 'procrastinate', '0035_post_add_heartbeat', '2026-11-20 13:34:52.452855+00');
INSERT INTO public.django_migrations VALUES (82, 'procrastinate', '0036_add_worker_model', '2026-11-20 13:34:52.457791+00');
INSERT INTO public.django_migrations VALUES (83, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-11-20 13:34:52.45973+00');
INSERT INTO public.django_migrations VALUES (84, 'procrastinate', '0038_post_batch_defer_jobs', '2026-11-20 13:34:52.462211+00');
INSERT INTO public.django_migrations VALUES (85, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-11-20 13:34:52.466723+00');
INSERT INTO public.django_migrations VALUES (86, 'procrastinate', '0040_pre_retry_failed_job', '2026-11-20 13:34:52.468469+00');
INSERT INTO public.django_migrations VALUES (87, 'procrastinate', '0041_post_retry_failed_job', '2026-11-20 13:34:52.469526+00');
INSERT INTO public.django_migrations VALUES (88, 'programmes', '0003_listing_period', '2026-11-20 13:34:52.537271+00');
INSERT INTO public.django_migrations VALUES (89, 'programmes', '0004_versions', '2026-11-20 13:34:53.947221+00');
INSERT INTO public.django_migrations VALUES (90, 'reviews', '0001_initial', '2026-11-20 13:34:54.031135+00');
INSERT INTO public.django_migrations VALUES (91, 'reviews', '0002_decisions_stand', '2026-11-20 13:34:54.038453+00');
INSERT INTO public.django_migrations VALUES (92, 'reviews', '0003_findings_tally', '2026-11-20 13:34:54.166656+00');
INSERT INTO public.django_migrations VALUES (93, 'sessions', '0001_initial', '2026-11-20 13:34:54.186494+00');
INSERT INTO public.django_migrations VALUES (94, 'site', '0001_cache_table', '2026-11-20 13:34:54.189357+00');






INSERT INTO public.files_keeping VALUES (1, 'e6856fbb-4297-488f-b4f9-2b80e60e3517', '2030-02-10 04:00:00+00', '84b0714b-7000-4860-b6b9-fd1a2264206f');
INSERT INTO public.files_keeping VALUES (2, '6dcdc2de-39d0-4ec7-8ce8-ac54cc7a3605', '2030-02-10 04:00:00+00', 'cca5caf4-f536-459e-b8e7-da2680e43d97');
INSERT INTO public.files_keeping VALUES (3, 'ea7cd3a6-9248-4409-9506-bff4b2bf296a', '2030-02-10 04:00:00+00', '8c47cedc-44ba-4952-b8b4-d8e7fc986074');
INSERT INTO public.files_keeping VALUES (4, '19220b36-4fc9-4068-a1f5-3b6cb6ecf650', '2030-02-10 04:00:00+00', 'fcef0e28-11d0-4abb-940f-8d9603b88053');
INSERT INTO public.files_keeping VALUES (5, '5087d2d7-88a5-46ce-9b0d-957a2759e13c', '2030-02-10 04:00:00+00', 'b4d714d9-550e-4650-9cc6-4b684d0a546d');
INSERT INTO public.files_keeping VALUES (6, 'd43bd264-fd60-4ba1-a2dd-0e4cf375293e', '2030-02-10 04:00:00+00', '23bf761d-a06b-4282-a9ef-02178eebb338');
INSERT INTO public.files_keeping VALUES (7, 'c0289b0e-f659-4cc3-9fb1-429a9e775c91', '2030-02-10 04:00:00+00', '9163f1fa-8d32-45bb-8c3b-b2ae4f08d567');
INSERT INTO public.files_keeping VALUES (8, '04b8e803-cef8-420f-9b18-f21a2a35c506', '2030-02-10 04:00:00+00', '441ad4af-4e1b-4f7a-8ea4-45607710dcb5');
INSERT INTO public.files_keeping VALUES (9, 'f8992b20-2695-4ae6-9f57-081e6655c4d3', '2030-02-10 04:00:00+00', 'fe6f590b-72c4-4fb5-a4b7-a8aa28db9821');
INSERT INTO public.files_keeping VALUES (10, '1135cf2a-9a5a-4c98-8113-fa877b7510bb', '2030-02-10 04:00:00+00', '78fac7d0-2a9b-4794-b5e0-99c987a18501');
INSERT INTO public.files_keeping VALUES (11, '7d59da98-799b-459b-bbee-f2160999f600', '2030-02-10 04:00:00+00', '03f79aa0-83dc-4396-ad6f-a430407cd832');
INSERT INTO public.files_keeping VALUES (12, '7d59da98-799b-459b-bbee-f2160999f600', '2030-02-10 04:00:00+00', '38aa2f9b-008f-408c-aca1-ceed3b607717');
INSERT INTO public.files_keeping VALUES (13, '7d59da98-799b-459b-bbee-f2160999f600', '2030-02-10 04:00:00+00', '4453e7b5-c605-41c1-a87a-390e5f34d1c8');
INSERT INTO public.files_keeping VALUES (14, '7d59da98-799b-459b-bbee-f2160999f600', '2030-02-10 04:00:00+00', '9e7ee9de-1be1-4032-bd37-ba4651b686ca');
INSERT INTO public.files_keeping VALUES (15, '7d59da98-799b-459b-bbee-f2160999f600', '2030-02-10 04:00:00+00', 'c4a06159-45e7-4c16-94e8-3c09c2a4da79');
INSERT INTO public.files_keeping VALUES (16, '7d59da98-799b-459b-bbee-f2160999f600', '2030-02-10 04:00:00+00', 'dbc33eef-d523-4226-bbee-a2cbe610c29c');
INSERT INTO public.files_keeping VALUES (17, '2887711a-adcc-4450-ba41-aacdb84769da', '2030-02-10 04:00:00+00', '349b47a6-2277-4ce9-9eb8-68d636b8bf8f');
INSERT INTO public.files_keeping VALUES (18, '2887711a-adcc-4450-ba41-aacdb84769da', '2030-02-10 04:00:00+00', '5fd01891-ce74-4574-84f5-8840630ee9ea');
INSERT INTO public.files_keeping VALUES (19, '2887711a-adcc-4450-ba41-aacdb84769da', '2030-02-10 04:00:00+00', '88a7166e-4e62-4fce-be70-003f5da640db');
INSERT INTO public.files_keeping VALUES (20, '2887711a-adcc-4450-ba41-aacdb84769da', '2030-02-10 04:00:00+00', '898d5e34-9965-4b84-aefc-353c1c730ea8');
INSERT INTO public.files_keeping VALUES (21, '2887711a-adcc-4450-ba41-aacdb84769da', '2030-02-10 04:00:00+00', 'a02b452c-1c05-44c3-ba3c-5c7f5be8419d');
INSERT INTO public.files_keeping VALUES (22, '2887711a-adcc-4450-ba41-aacdb84769da', '2030-02-10 04:00:00+00', 'e90c3dfe-7060-4ff6-8767-afe22a38cdd4');
INSERT INTO public.files_keeping VALUES (23, '3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f', '2030-02-10 04:00:00+00', '6576d685-0c70-49f2-a5f8-853b68a0bbae');
INSERT INTO public.files_keeping VALUES (24, '3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f', '2030-02-10 04:00:00+00', '7d50ed27-3680-483d-b881-1bfde5a6a625');
INSERT INTO public.files_keeping VALUES (25, '3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f', '2030-02-10 04:00:00+00', '8213da51-52af-41dd-b55a-164581361a28');
INSERT INTO public.files_keeping VALUES (26, '3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f', '2030-02-10 04:00:00+00', 'a930226f-4efb-4c23-85e4-b4bca3b8ad4c');
INSERT INTO public.files_keeping VALUES (27, '3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f', '2030-02-10 04:00:00+00', 'bf678862-7c50-4616-998e-8d8f92f337b3');
INSERT INTO public.files_keeping VALUES (28, '3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f', '2030-02-10 04:00:00+00', 'dfc14ae5-4756-4a34-9448-8cbc53f871f0');
INSERT INTO public.files_keeping VALUES (29, '25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9', '2030-02-10 04:00:00+00', '09943873-363c-417b-ac7b-a7177647a4bf');
INSERT INTO public.files_keeping VALUES (30, '25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9', '2030-02-10 04:00:00+00', '49f5500f-71df-4f3e-a9b9-a9b73add86ba');
INSERT INTO public.files_keeping VALUES (31, '25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9', '2030-02-10 04:00:00+00', '4ee49cb0-462a-475f-a502-2b31caf3fe17');
INSERT INTO public.files_keeping VALUES (32, '25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9', '2030-02-10 04:00:00+00', '520cf2af-71fd-427d-8808-282b72ec2f7d');
INSERT INTO public.files_keeping VALUES (33, '25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9', '2030-02-10 04:00:00+00', '5df8c028-17c4-44bb-8302-5ecc72b35a16');
INSERT INTO public.files_keeping VALUES (34, '25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9', '2030-02-10 04:00:00+00', 'a8220e6e-5e20-4786-bd99-fbed192c7d84');
INSERT INTO public.files_keeping VALUES (35, '06a52770-2010-445b-86ba-3e61931fc582', '2030-02-10 04:00:00+00', '163c4c16-65b6-459e-b7bd-7ea288ba0095');
INSERT INTO public.files_keeping VALUES (36, '06a52770-2010-445b-86ba-3e61931fc582', '2030-02-10 04:00:00+00', '27e7954a-864d-4ef0-979d-b33107965e19');
INSERT INTO public.files_keeping VALUES (37, '06a52770-2010-445b-86ba-3e61931fc582', '2030-02-10 04:00:00+00', '37e1f7c6-9b96-429f-b7ec-a5b023d77e7e');
INSERT INTO public.files_keeping VALUES (38, '06a52770-2010-445b-86ba-3e61931fc582', '2030-02-10 04:00:00+00', '474c5142-ba88-480e-b376-9c59851f6405');
INSERT INTO public.files_keeping VALUES (39, '06a52770-2010-445b-86ba-3e61931fc582', '2030-02-10 04:00:00+00', '88bce9e5-b16f-4b14-a98d-b9c765f4654a');
INSERT INTO public.files_keeping VALUES (40, '06a52770-2010-445b-86ba-3e61931fc582', '2030-02-10 04:00:00+00', '8f658874-48f5-4b6c-8225-259511486cea');
INSERT INTO public.files_keeping VALUES (41, 'd5b5830f-4084-465b-b8a2-998466c6106a', '2030-02-10 04:00:00+00', '34b826b5-a1e5-432c-ba39-e8f4aaa74b23');
INSERT INTO public.files_keeping VALUES (42, 'd5b5830f-4084-465b-b8a2-998466c6106a', '2030-02-10 04:00:00+00', '510c35ca-a2ca-42d8-a3e2-67f5059cefed');
INSERT INTO public.files_keeping VALUES (43, 'd5b5830f-4084-465b-b8a2-998466c6106a', '2030-02-10 04:00:00+00', '549c3300-8f4a-4a65-bd86-8bfa5d7174e5');
INSERT INTO public.files_keeping VALUES (44, 'd5b5830f-4084-465b-b8a2-998466c6106a', '2030-02-10 04:00:00+00', '642e1686-57b0-4802-b71c-46d31840e66c');
INSERT INTO public.files_keeping VALUES (45, 'd5b5830f-4084-465b-b8a2-998466c6106a', '2030-02-10 04:00:00+00', 'd2d49098-ea0a-46d6-b12b-34cf97615d92');
INSERT INTO public.files_keeping VALUES (46, 'd5b5830f-4084-465b-b8a2-998466c6106a', '2030-02-10 04:00:00+00', 'd7e04968-4a22-4921-b0c6-cec78e39f2ca');
INSERT INTO public.files_keeping VALUES (47, '090eae2b-b31e-4685-af59-deb5553f939e', '2030-02-10 04:00:00+00', '043b8be4-2f5a-4cd3-b6de-182539d11b41');
INSERT INTO public.files_keeping VALUES (48, '090eae2b-b31e-4685-af59-deb5553f939e', '2030-02-10 04:00:00+00', '0ccc3a04-4d2a-4668-89a3-b915ee352037');
INSERT INTO public.files_keeping VALUES (49, '090eae2b-b31e-4685-af59-deb5553f939e', '2030-02-10 04:00:00+00', '6bd01ae0-4ce8-4575-83f4-a43c2a6a98b2');
INSERT INTO public.files_keeping VALUES (50, '090eae2b-b31e-4685-af59-deb5553f939e', '2030-02-10 04:00:00+00', '81f6e5e8-fa80-463f-afde-7acac3bc22c9');
INSERT INTO public.files_keeping VALUES (51, '090eae2b-b31e-4685-af59-deb5553f939e', '2030-02-10 04:00:00+00', 'cdf7ce27-757f-4dc6-b1ce-332785415263');
INSERT INTO public.files_keeping VALUES (52, '090eae2b-b31e-4685-af59-deb5553f939e', '2030-02-10 04:00:00+00', 'ea0484eb-2631-4245-bc21-d2ad48df49f8');
INSERT INTO public.files_keeping VALUES (53, '4e332551-5cd0-4465-8460-7acae5288f0d', '2030-02-10 04:00:00+00', '020c8f43-6ddf-4a33-8ec6-77009220f5ac');
INSERT INTO public.files_keeping VALUES (54, '4e332551-5cd0-4465-8460-7acae5288f0d', '2030-02-10 04:00:00+00', '1fca9f67-e020-4ecc-9f3b-9297b03d50b0');
INSERT INTO public.files_keeping VALUES (55, '4e332551-5cd0-4465-8460-7acae5288f0d', '2030-02-10 04:00:00+00', '2d650987-f42a-4102-b403-3862448ad319');
INSERT INTO public.files_keeping VALUES (56, '4e332551-5cd0-4465-8460-7acae5288f0d', '2030-02-10 04:00:00+00', '5ceddae1-69a4-4789-9130-2a1a3a2b289c');
INSERT INTO public.files_keeping VALUES (57, '4e332551-5cd0-4465-8460-7acae5288f0d', '2030-02-10 04:00:00+00', 'b189dd26-d804-4c4a-bd96-e27eb8bbfc26');
INSERT INTO public.files_keeping VALUES (58, '4e332551-5cd0-4465-8460-7acae5288f0d', '2030-02-10 04:00:00+00', 'db0f1c02-2b1a-4891-ae6b-facae09cb525');
INSERT INTO public.files_keeping VALUES (59, '02214fdb-18f8-4a01-a32b-2cb7a5c32287', '2030-02-10 04:00:00+00', '4a183e85-1d89-4587-adf6-5abcde5334ff');
INSERT INTO public.files_keeping VALUES (60, '02214fdb-18f8-4a01-a32b-2cb7a5c32287', '2030-02-10 04:00:00+00', '5a29a4fe-6901-46e0-bea2-6d66f6fd9f5d');
INSERT INTO public.files_keeping VALUES (61, '02214fdb-18f8-4a01-a32b-2cb7a5c32287', '2030-02-10 04:00:00+00', '660b8704-71ae-4a1f-9f58-ed98101423fc');
INSERT INTO public.files_keeping VALUES (62, '02214fdb-18f8-4a01-a32b-2cb7a5c32287', '2030-02-10 04:00:00+00', '7cf51b44-f2a8-4361-9afc-f3785ccca101');
INSERT INTO public.files_keeping VALUES (63, '02214fdb-18f8-4a01-a32b-2cb7a5c32287', '2030-02-10 04:00:00+00', '8cd5308c-b76b-4ff6-ad21-847226b0f660');
INSERT INTO public.files_keeping VALUES (64, '02214fdb-18f8-4a01-a32b-2cb7a5c32287', '2030-02-10 04:00:00+00', 'fe2a52e0-f980-4cd5-99dc-2bc74f218392');
INSERT INTO public.files_keeping VALUES (65, 'd14089f1-4e7f-49ec-8dcc-2e05d97ebf8d', '2030-02-10 04:00:00+00', '1a473456-bfee-4f69-9772-40e5d2e7560b');
INSERT INTO public.files_keeping VALUES (66, 'ede4cdd8-4f22-489e-9e14-fd477d534a48', '2030-02-10 04:00:00+00', '9b81bd25-4ecf-4cb0-bd9f-fe7e374167d5');
INSERT INTO public.files_keeping VALUES (67, '4f6e5723-8634-4321-ac02-355970f271fd', '2030-02-10 04:00:00+00', '41602c08-218d-4798-9373-998d22dfb2c6');
INSERT INTO public.files_keeping VALUES (68, '42949fd7-8a99-4067-8705-d00dadf360bf', '2030-02-10 04:00:00+00', '6ef00327-339e-4f66-8648-b70261432c12');
INSERT INTO public.files_keeping VALUES (69, 'c06405c9-5095-4807-89b6-a65a1b1a7044', '2030-02-10 04:00:00+00', '98a5731f-7d5c-4f2a-9197-c26d3814b184');
INSERT INTO public.files_keeping VALUES (70, '964acd4f-0c60-4f6a-8911-85f292192a7c', '2030-02-10 04:00:00+00', '1d364d9d-db01-4c9a-81a1-bce9ecb3d909');
INSERT INTO public.files_keeping VALUES (71, '94fc3d66-0909-4017-80c8-95d109961d2a', '2030-02-10 04:00:00+00', '976c8654-4675-4f77-8488-2f3f1bd01f38');
INSERT INTO public.files_keeping VALUES (72, '71102d0d-209a-4f65-b374-49daea718b48', '2030-02-10 04:00:00+00', '4f8303fa-f39e-49be-a1af-e7124e140b62');
INSERT INTO public.files_keeping VALUES (73, '6ee66995-1821-455c-af27-8771e6834908', '2030-02-10 04:00:00+00', '2de3f65a-e9aa-4ae7-ad3e-322d43d2b9cf');
INSERT INTO public.files_keeping VALUES (74, '9f4b1285-6700-4a5d-932a-7985cca16528', '2030-02-10 04:00:00+00', 'b4773267-7566-4eff-b8a1-09b524a3e91b');
INSERT INTO public.files_keeping VALUES (75, '441af2be-11d3-46f7-ab86-341c026c76e3', '2030-03-11 04:00:00+00', 'd5a4fa76-47e9-4b92-8258-b68c25672b49');



INSERT INTO public.files_storedfile VALUES ('2eb8b17e-2d67-470d-8a09-3bb500635ad7', 'bc62253c-d4b0-4e73-b503-228821d0a211', '9572362d-757f-4d49-bdcf-34cc4c4a7f84', 'ad237a13-d731-4c4b-9ec3-cbcd84fdb955', '品嘗報告_月兔 90100000.pdf', 'pdf', 668, '53156ac0a87fd0843ab967c6de5c2b212523d5d3910fef7bd4310c0ac0114594', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '2e/2eb8b17e2d67470d8a093bb500635ad7', NULL);
INSERT INTO public.files_storedfile VALUES ('84b0714b-7000-4860-b6b9-fd1a2264206f', '2fa1e5d7-1daa-4201-8842-6eda6ad82d14', 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', '949e2c7b-7474-4e81-a274-3aa5d67d3d77', '品嘗報告_月兔 90100005.pdf', 'pdf', 668, '271ddc877eb9fc320313e8f8a789e15c7ed3363702803d791294d7b7f58723a1', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '84/84b0714b70004860b6b9fd1a2264206f', NULL);
INSERT INTO public.files_storedfile VALUES ('cca5caf4-f536-459e-b8e7-da2680e43d97', '0885efc5-8736-46b5-80f7-1c4423a90402', '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', '05b449de-9ac2-4190-a64a-c8b27c857e6a', '品嘗報告_月兔 90100011.pdf', 'pdf', 668, '92028a553ba4eb65e9246732e6652289a0534c8f82a6db6f5fa4a3ef0a456706', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'cc/cca5caf4f536459eb8e7da2680e43d97', NULL);
INSERT INTO public.files_storedfile VALUES ('8c47cedc-44ba-4952-b8b4-d8e7fc986074', '5869e0d2-8c19-42f1-860c-3aa437403eab', 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', '762fd39c-682a-40f2-894d-c483acb827db', '品嘗報告_月兔 90100016.pdf', 'pdf', 668, '0a750f83b3330be0288ceb17ba70b78032331678e6832bebfef63367139b1be4', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '8c/8c47cedc44ba4952b8b4d8e7fc986074', NULL);
INSERT INTO public.files_storedfile VALUES ('fcef0e28-11d0-4abb-940f-8d9603b88053', 'fe3afca0-35a7-432f-aee2-bf68d01f723b', '28553837-c758-4560-b5a6-becd5f12e3e5', '7d81d0cd-e8a3-456e-8f63-95a57cdf2d6a', '品嘗報告_月兔 90100022.pdf', 'pdf', 668, 'c6dfade0a654e49f68fea17d664266e1c7fd84e93e6b52a0fe679bc9d9c5a080', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'fc/fcef0e2811d04abb940f8d9603b88053', NULL);
INSERT INTO public.files_storedfile VALUES ('b4d714d9-550e-4650-9cc6-4b684d0a546d', 'f3a2ddc7-de68-4abb-b0b3-dd6405f03b54', '3cabef26-8064-42cb-ac04-84f83ca7244c', 'f10f318f-860a-448d-8483-8d2c52d273b2', '品嘗報告_月兔 90100027.pdf', 'pdf', 668, '18ce197aab798ec9aa4c3563abf6123c8011cec0109a7b70cd96cac357b43459', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'b4/b4d714d9550e46509cc64b684d0a546d', NULL);
INSERT INTO public.files_storedfile VALUES ('23bf761d-a06b-4282-a9ef-02178eebb338', '6799ff0e-58b1-4473-bc11-bf9dceebccb4', '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', 'fd01e92c-d7cb-4294-be68-dbe4bdceecc0', '品嘗報告_月兔 90100032.pdf', 'pdf', 668, 'bf8df3dff86d9459a75843377e53a9cd50a4e46e266eae85961fd7f031e90184', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '23/23bf761da06b4282a9ef02178eebb338', NULL);
INSERT INTO public.files_storedfile VALUES ('9163f1fa-8d32-45bb-8c3b-b2ae4f08d567', '8eac65df-9148-4403-8be1-3c5bf16e37a6', 'fc2e5673-7540-42ce-8e0e-be52006918ca', '938f0642-f70a-4718-b967-76fbcbe9d08a', '品嘗報告_月兔 90100037.pdf', 'pdf', 668, '7c982783b455accda50c0fd84ee8523480953f5ef0ae4c91fadb97fa8351812e', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '91/9163f1fa8d3245bb8c3bb2ae4f08d567', NULL);
INSERT INTO public.files_storedfile VALUES ('441ad4af-4e1b-4f7a-8ea4-45607710dcb5', '3b8826e1-e1cc-4e4f-a2a8-4cca6155023b', 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', 'dd099ead-6440-4dbb-8d96-c519ff61437c', '品嘗報告_月兔 90100043.pdf', 'pdf', 668, '787ee5f27916cf4747ba31fde8aad476672ff60df5edab27d8eac5e21e9e31da', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '44/441ad4af4e1b4f7a8ea445607710dcb5', NULL);
INSERT INTO public.files_storedfile VALUES ('fe6f590b-72c4-4fb5-a4b7-a8aa28db9821', 'aa3a82ca-a543-4a4d-8acd-d26ea5860e95', 'efcd3f9b-342f-4062-868b-1d5eee2a732a', '69d079d5-540d-4a4e-905b-c843f48a5365', '品嘗報告_月兔 90100048.pdf', 'pdf', 668, 'bdaae3fe9e41dfab3f717d01c6a9cd8bf1d6977c4c95ee2ea98449d28adcfa54', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'fe/fe6f590b72c44fb5a4b7a8aa28db9821', NULL);
INSERT INTO public.files_storedfile VALUES ('78fac7d0-2a9b-4794-b5e0-99c987a18501', '9cece3e7-dd8a-498a-947b-099650fe602e', '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', 'dbbdec05-8ff2-40b0-a1f1-8ecfa6210950', '品嘗報告_月兔 90100053.pdf', 'pdf', 668, '7ba22a3e6331946ea8255f132d69f2953549cad59182a7fc43b1032e46a4098d', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '78/78fac7d02a9b4794b5e099c987a18501', NULL);
INSERT INTO public.files_storedfile VALUES ('b451baf2-2fcf-497f-950c-3f723f59d662', '254ebc42-5800-41c9-bc31-452dbf87c871', '7af1e708-ac0f-435e-bc93-c62da3d23936', '2864d9b4-ef89-485d-a447-7d56b63d971f', '地契_月兔 90100058.pdf', 'pdf', 660, 'e16212c47663a8a5fb9c7a7c063285f386918dedf9d760d355ac12339bfcb12d', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'b4/b451baf22fcf497f950c3f723f59d662', NULL);
INSERT INTO public.files_storedfile VALUES ('1a3a3980-6a8b-40cf-8284-e0c357c144cc', '254ebc42-5800-41c9-bc31-452dbf87c871', '7af1e708-ac0f-435e-bc93-c62da3d23936', '66f61454-1b82-493f-8881-dc6292245ba7', '照片_月兔 90100058.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '1a/1a3a39806a8b40cf8284e0c357c144cc', NULL);
INSERT INTO public.files_storedfile VALUES ('67fd5704-ac53-412d-9161-ef0dca1e1495', '254ebc42-5800-41c9-bc31-452dbf87c871', '7af1e708-ac0f-435e-bc93-c62da3d23936', '106ce3a6-d72b-4ec6-b8a6-ec412f144202', '照片_月兔 90100058_2.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '67/67fd5704ac53412d9161ef0dca1e1495', NULL);
INSERT INTO public.files_storedfile VALUES ('3ad3db3b-6d7c-453a-a928-ef4545765f20', '254ebc42-5800-41c9-bc31-452dbf87c871', '7af1e708-ac0f-435e-bc93-c62da3d23936', '38dc5e78-7284-4f8a-acea-2e8cde30dd87', '品嘗報告_月兔 90100058.pdf', 'pdf', 668, '95eca53d1678b052e21247fb3a6efcbd20e56169b5ad31007f8dfdea141a51dd', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '3a/3ad3db3b6d7c453aa928ef4545765f20', NULL);
INSERT INTO public.files_storedfile VALUES ('af0f7d99-c6ef-4ea3-b937-bec1bcf7a3de', '254ebc42-5800-41c9-bc31-452dbf87c871', '7af1e708-ac0f-435e-bc93-c62da3d23936', 'b706c257-7497-4289-9b2b-3f81a41a543b', '乳酪肖像_月兔 90100058.pdf', 'pdf', 668, '0fdb99b50d167fc08d3587d3a03fdd9cc593166caffbad55a20219bd914d6b20', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'af/af0f7d99c6ef4ea3b937bec1bcf7a3de', NULL);
INSERT INTO public.files_storedfile VALUES ('4bf47db4-8427-471d-ad1a-6fc9c03e461d', '254ebc42-5800-41c9-bc31-452dbf87c871', '7af1e708-ac0f-435e-bc93-c62da3d23936', '6627cf90-e125-456d-993b-371131aa2d43', '推薦信_月兔 90100058.pdf', 'pdf', 664, '2b348ad5e00f466192ff2706e99ab694d9d7e1f861d1114490135e72c3b799d8', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '4b/4bf47db48427471dad1a6fc9c03e461d', NULL);
INSERT INTO public.files_storedfile VALUES ('38aa2f9b-008f-408c-aca1-ceed3b607717', 'dc66971f-2d8c-4f6d-8f76-acc98122cacd', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', 'c58f4b88-d96f-4e8a-b225-3d043b799b13', '地契_月兔 90100064.pdf', 'pdf', 660, '929a4049400140b54882a9b7aa5f0e58ea1ca88710739393339b8002a602495a', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '38/38aa2f9b008f408caca1ceed3b607717', NULL);
INSERT INTO public.files_storedfile VALUES ('dbc33eef-d523-4226-bbee-a2cbe610c29c', 'dc66971f-2d8c-4f6d-8f76-acc98122cacd', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '71050e1a-29a4-4c34-92ac-e40d862409bf', '照片_月兔 90100064.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'db/dbc33eefd5234226bbeea2cbe610c29c', NULL);
INSERT INTO public.files_storedfile VALUES ('4453e7b5-c605-41c1-a87a-390e5f34d1c8', 'dc66971f-2d8c-4f6d-8f76-acc98122cacd', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '0cc50cd8-7d95-4c44-bdf0-3439fa6c9701', '照片_月兔 90100064_2.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '44/4453e7b5c60541c1a87a390e5f34d1c8', NULL);
INSERT INTO public.files_storedfile VALUES ('9e7ee9de-1be1-4032-bd37-ba4651b686ca', 'dc66971f-2d8c-4f6d-8f76-acc98122cacd', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '11365a6d-30e2-464c-9d06-9bc54b29e186', '品嘗報告_月兔 90100064.pdf', 'pdf', 668, '794d98e9fd9dc4f282990e11497b16b9ea3ee8df4d77a4e6c4c7fef08878e427', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '9e/9e7ee9de1be14032bd37ba4651b686ca', NULL);
INSERT INTO public.files_storedfile VALUES ('c4a06159-45e7-4c16-94e8-3c09c2a4da79', 'dc66971f-2d8c-4f6d-8f76-acc98122cacd', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '5ff3ce9e-16be-4da3-a553-0ae0c8141acc', '乳酪肖像_月兔 90100064.pdf', 'pdf', 668, '1a75143363986ce029f9b8cc1d3610f84593d54d929e08d66243036b98ef168d', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'c4/c4a0615945e74c1694e83c09c2a4da79', NULL);
INSERT INTO public.files_storedfile VALUES ('03f79aa0-83dc-4396-ad6f-a430407cd832', 'dc66971f-2d8c-4f6d-8f76-acc98122cacd', '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '7318d9d1-8096-4599-b1b1-3d08c115d3e3', '推薦信_月兔 90100064.pdf', 'pdf', 664, 'a87cf181a69dd3273d88734e6e15912bf4870ce2db6b9401b294a0cc74b7ee64', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '03/03f79aa083dc4396ad6fa430407cd832', NULL);
INSERT INTO public.files_storedfile VALUES ('5fd01891-ce74-4574-84f5-8840630ee9ea', '4fbdfe85-c9a8-4d33-9a38-22b43b0c5983', '7888ef74-1e19-4e87-a574-458bb5a9891b', '46cc876d-5f8f-41a9-a2c0-736d456b1b88', '地契_月兔 90100069.pdf', 'pdf', 660, '61b012b1022d74f81e4381a210dd62cbdce3998dc0644a67b8bc65e2dcd5b91e', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '5f/5fd01891ce74457484f58840630ee9ea', NULL);
INSERT INTO public.files_storedfile VALUES ('349b47a6-2277-4ce9-9eb8-68d636b8bf8f', '4fbdfe85-c9a8-4d33-9a38-22b43b0c5983', '7888ef74-1e19-4e87-a574-458bb5a9891b', '9b4a7494-23b5-4583-9ea2-321415bf8ea9', '照片_月兔 90100069.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '34/349b47a622774ce99eb868d636b8bf8f', NULL);
INSERT INTO public.files_storedfile VALUES ('a02b452c-1c05-44c3-ba3c-5c7f5be8419d', '4fbdfe85-c9a8-4d33-9a38-22b43b0c5983', '7888ef74-1e19-4e87-a574-458bb5a9891b', '69da8d9d-4036-4de7-bce9-ab138a53f838', '照片_月兔 90100069_2.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'a0/a02b452c1c0544c3ba3c5c7f5be8419d', NULL);
INSERT INTO public.files_storedfile VALUES ('898d5e34-9965-4b84-aefc-353c1c730ea8', '4fbdfe85-c9a8-4d33-9a38-22b43b0c5983', '7888ef74-1e19-4e87-a574-458bb5a9891b', '73c0f767-fafb-401c-94e2-e7f9675ed4ae', '品嘗報告_月兔 90100069.pdf', 'pdf', 668, '21496c1af4648abcbf3cd7ebce98f2cc0238f881da461887d42d6c5ca35f9747', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '89/898d5e3499654b84aefc353c1c730ea8', NULL);
INSERT INTO public.files_storedfile VALUES ('e90c3dfe-7060-4ff6-8767-afe22a38cdd4', '4fbdfe85-c9a8-4d33-9a38-22b43b0c5983', '7888ef74-1e19-4e87-a574-458bb5a9891b', 'd53d5497-32ae-4964-b997-c367090a67f0', '乳酪肖像_月兔 90100069.pdf', 'pdf', 668, '40c5c6e3ae431414ee675e0aee7c924aab784d032900cacecbe169c03db0c0e2', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'e9/e90c3dfe70604ff68767afe22a38cdd4', NULL);
INSERT INTO public.files_storedfile VALUES ('88a7166e-4e62-4fce-be70-003f5da640db', '4fbdfe85-c9a8-4d33-9a38-22b43b0c5983', '7888ef74-1e19-4e87-a574-458bb5a9891b', '9ba36da0-9844-463f-bc01-bff2e7b2f0f5', '推薦信_月兔 90100069.pdf', 'pdf', 664, '6d08521e20584d31d1f7d9564a67e33c39dc9105c96eb841f71b659e8d241594', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '88/88a7166e4e624fcebe70003f5da640db', NULL);
INSERT INTO public.files_storedfile VALUES ('a930226f-4efb-4c23-85e4-b4bca3b8ad4c', '20096bed-4983-48d1-b66d-eb839f762fb7', '311461c2-abc7-4ae8-a93f-21b1417be57b', '3ee66ee2-0a96-4f9c-92f9-594494bdfd71', '地契_月兔 90100070.pdf', 'pdf', 660, '938d923768a339f15f211b9233dcaee8a8b453f9b9d3764b063f363da9e993e0', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'a9/a930226f4efb4c2385e4b4bca3b8ad4c', NULL);
INSERT INTO public.files_storedfile VALUES ('7d50ed27-3680-483d-b881-1bfde5a6a625', '20096bed-4983-48d1-b66d-eb839f762fb7', '311461c2-abc7-4ae8-a93f-21b1417be57b', '637813f9-82b9-4c7e-98d3-e1d1b7041bd5', '照片_月兔 90100070.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '7d/7d50ed273680483db8811bfde5a6a625', NULL);
INSERT INTO public.files_storedfile VALUES ('6576d685-0c70-49f2-a5f8-853b68a0bbae', '20096bed-4983-48d1-b66d-eb839f762fb7', '311461c2-abc7-4ae8-a93f-21b1417be57b', 'de7a5fcb-9b49-48d9-971a-ea9e8b4ef492', '照片_月兔 90100070_2.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '65/6576d6850c7049f2a5f8853b68a0bbae', NULL);
INSERT INTO public.files_storedfile VALUES ('dfc14ae5-4756-4a34-9448-8cbc53f871f0', '20096bed-4983-48d1-b66d-eb839f762fb7', '311461c2-abc7-4ae8-a93f-21b1417be57b', '72133522-8ed1-4276-aada-05377c6cba12', '品嘗報告_月兔 90100070.pdf', 'pdf', 668, '211c4c238117bb2cbebefed7d57bfaaddb78a45555199ed8eb1085dd7b013fd4', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'df/dfc14ae547564a3494488cbc53f871f0', NULL);
INSERT INTO public.files_storedfile VALUES ('bf678862-7c50-4616-998e-8d8f92f337b3', '20096bed-4983-48d1-b66d-eb839f762fb7', '311461c2-abc7-4ae8-a93f-21b1417be57b', 'da7f0b51-1488-4582-827d-ce701cb0c3a1', '乳酪肖像_月兔 90100070.pdf', 'pdf', 668, '96974fd7b420be3e86ff3cc60fdb406c1ba563f26563bdad052924823464ab02', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'bf/bf6788627c504616998e8d8f92f337b3', NULL);
INSERT INTO public.files_storedfile VALUES ('8213da51-52af-41dd-b55a-164581361a28', '20096bed-4983-48d1-b66d-eb839f762fb7', '311461c2-abc7-4ae8-a93f-21b1417be57b', 'e7cf72b2-a70c-45a7-9585-4f9ad93ece9b', '推薦信_月兔 90100070.pdf', 'pdf', 664, '671ecd8240bda4b315202ca61e805d92e1c63585e8f8c695dc7428a7b6e7d642', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '82/8213da5152af41ddb55a164581361a28', NULL);
INSERT INTO public.files_storedfile VALUES ('49f5500f-71df-4f3e-a9b9-a9b73add86ba', '40e4eb73-ac2f-4a52-83c0-f11573b449e5', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', 'd9f6eb10-414f-4100-897c-823b48a40edc', '地契_月兔 90100074.pdf', 'pdf', 660, '9c93890eb47ce96fd8c294ad658ba00f33a03ea2a8a7e8342e3998842b7ab332', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '49/49f5500f71df4f3ea9b9a9b73add86ba', NULL);
INSERT INTO public.files_storedfile VALUES ('520cf2af-71fd-427d-8808-282b72ec2f7d', '40e4eb73-ac2f-4a52-83c0-f11573b449e5', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '9c2a4e41-a0bc-4dc6-8848-2de3b1166b50', '照片_月兔 90100074.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '52/520cf2af71fd427d8808282b72ec2f7d', NULL);
INSERT INTO public.files_storedfile VALUES ('4ee49cb0-462a-475f-a502-2b31caf3fe17', '40e4eb73-ac2f-4a52-83c0-f11573b449e5', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '9c8e3076-eeb7-4bfd-a1f2-d41eca6b41ff', '照片_月兔 90100074_2.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '4e/4ee49cb0462a475fa5022b31caf3fe17', NULL);
INSERT INTO public.files_storedfile VALUES ('09943873-363c-417b-ac7b-a7177647a4bf', '40e4eb73-ac2f-4a52-83c0-f11573b449e5', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', 'a4d85ad1-9a80-4352-9b92-2f1bfc09d782', '品嘗報告_月兔 90100074.pdf', 'pdf', 668, '1214423b140fb03bcb4e3a23b2d7869f9cbb4cb3060ca1212401d953c031f8f4', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '09/09943873363c417bac7ba7177647a4bf', NULL);
INSERT INTO public.files_storedfile VALUES ('a8220e6e-5e20-4786-bd99-fbed192c7d84', '40e4eb73-ac2f-4a52-83c0-f11573b449e5', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '9dea7e73-49c2-4a09-a6f1-0c6c1350db98', '乳酪肖像_月兔 90100074.pdf', 'pdf', 668, 'c4b69b16e4353b691caf270687c942015a6b9da46cc2c2720450102dc963970e', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'a8/a8220e6e5e204786bd99fbed192c7d84', NULL);
INSERT INTO public.files_storedfile VALUES ('5df8c028-17c4-44bb-8302-5ecc72b35a16', '40e4eb73-ac2f-4a52-83c0-f11573b449e5', 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', 'bd7d0edb-9b76-4dbc-9e56-98c96cc9b3cf', '推薦信_月兔 90100074.pdf', 'pdf', 664, '125a98f62d04cdc1476abfc61fe98af036817c55d3f370d0850bf3b0121d5a6e', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '5d/5df8c02817c444bb83025ecc72b35a16', NULL);
INSERT INTO public.files_storedfile VALUES ('88bce9e5-b16f-4b14-a98d-b9c765f4654a', '382a068e-0be7-430a-8020-fd8db442a24e', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '75876947-dde2-451e-a960-0d9d06543d2a', '地契_月兔 90100075.pdf', 'pdf', 660, '200cb6a2b0be6064173533e9d1f9f6462ffc5ade708210b14c513e26a609c491', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '88/88bce9e5b16f4b14a98db9c765f4654a', NULL);
INSERT INTO public.files_storedfile VALUES ('27e7954a-864d-4ef0-979d-b33107965e19', '382a068e-0be7-430a-8020-fd8db442a24e', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '37b42fb3-5412-41db-a9a1-bcfaa620f878', '照片_月兔 90100075.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '27/27e7954a864d4ef0979db33107965e19', NULL);
INSERT INTO public.files_storedfile VALUES ('163c4c16-65b6-459e-b7bd-7ea288ba0095', '382a068e-0be7-430a-8020-fd8db442a24e', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '3f369c3a-5398-47ff-9884-af822c775713', '照片_月兔 90100075_2.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '16/163c4c1665b6459eb7bd7ea288ba0095', NULL);
INSERT INTO public.files_storedfile VALUES ('474c5142-ba88-480e-b376-9c59851f6405', '382a068e-0be7-430a-8020-fd8db442a24e', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '7d3ee979-dd1f-4dc6-9fa7-5c574746f375', '品嘗報告_月兔 90100075.pdf', 'pdf', 668, '71543816e43ee3d9f0bcfd49a1abec2a50f77306cddaed1b59405a114c7341bf', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '47/474c5142ba88480eb3769c59851f6405', NULL);
INSERT INTO public.files_storedfile VALUES ('37e1f7c6-9b96-429f-b7ec-a5b023d77e7e', '382a068e-0be7-430a-8020-fd8db442a24e', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', 'a6bb563b-26d7-4c89-8828-8235b7cd2217', '乳酪肖像_月兔 90100075.pdf', 'pdf', 668, 'b969b0e105b1591449f00c9140fe0e57128d4af0a88998864002f5f6751abaee', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '37/37e1f7c69b96429fb7eca5b023d77e7e', NULL);
INSERT INTO public.files_storedfile VALUES ('8f658874-48f5-4b6c-8225-259511486cea', '382a068e-0be7-430a-8020-fd8db442a24e', '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '33c857c6-8032-47a0-ba8a-f398192bcbc0', '推薦信_月兔 90100075.pdf', 'pdf', 664, '1e1584e4a8b110ddc160b2e13d000d15db80ecd47dd6a2d64f19df1887d07423', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '8f/8f65887448f54b6c8225259511486cea', NULL);
INSERT INTO public.files_storedfile VALUES ('510c35ca-a2ca-42d8-a3e2-67f5059cefed', 'e266e04f-550d-47f6-8ee0-c3db72211695', '84f5ee9d-d4d7-4698-b826-a22d35a08334', 'e4459d02-372f-4810-a971-24eb3090f1cd', '地契_月兔 90100079.pdf', 'pdf', 660, '4a37ae5db23307e7aea934761b740bef53d6d4657976720cb6cc7239ddbe68bb', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '51/510c35caa2ca42d8a3e267f5059cefed', NULL);
INSERT INTO public.files_storedfile VALUES ('34b826b5-a1e5-432c-ba39-e8f4aaa74b23', 'e266e04f-550d-47f6-8ee0-c3db72211695', '84f5ee9d-d4d7-4698-b826-a22d35a08334', 'abe8a627-807d-462b-929c-07e0ce4698a8', '照片_月兔 90100079.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '34/34b826b5a1e5432cba39e8f4aaa74b23', NULL);
INSERT INTO public.files_storedfile VALUES ('549c3300-8f4a-4a65-bd86-8bfa5d7174e5', 'e266e04f-550d-47f6-8ee0-c3db72211695', '84f5ee9d-d4d7-4698-b826-a22d35a08334', 'b6acdd4c-513a-4084-acd3-319fcb6cf5ea', '照片_月兔 90100079_2.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '54/549c33008f4a4a65bd868bfa5d7174e5', NULL);
INSERT INTO public.files_storedfile VALUES ('642e1686-57b0-4802-b71c-46d31840e66c', 'e266e04f-550d-47f6-8ee0-c3db72211695', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '5d282bbb-a4ab-4328-a502-f27736b3620b', '品嘗報告_月兔 90100079.pdf', 'pdf', 668, '6b488b7e59ecafb548b8be7616826f536d168b04897e51c63812fe76c75b62ac', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '64/642e168657b04802b71c46d31840e66c', NULL);
INSERT INTO public.files_storedfile VALUES ('d7e04968-4a22-4921-b0c6-cec78e39f2ca', 'e266e04f-550d-47f6-8ee0-c3db72211695', '84f5ee9d-d4d7-4698-b826-a22d35a08334', '06e4d453-58d9-4160-b344-f43e8cb99806', '乳酪肖像_月兔 90100079.pdf', 'pdf', 668, 'e09323d118965c034f709456e4624fa70a0385ae5e5f71b401ca8ea1bce9f2b1', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'd7/d7e049684a224921b0c6cec78e39f2ca', NULL);
INSERT INTO public.files_storedfile VALUES ('d2d49098-ea0a-46d6-b12b-34cf97615d92', 'e266e04f-550d-47f6-8ee0-c3db72211695', '84f5ee9d-d4d7-4698-b826-a22d35a08334', 'cf8cb16b-9295-430d-a28a-281f832d1ae1', '推薦信_月兔 90100079.pdf', 'pdf', 664, '55ce89967156a79318c4ea0b1c1246b698d6a8f109387e2dc00e3f6913fbb5b6', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'd2/d2d49098ea0a46d6b12b34cf97615d92', NULL);
INSERT INTO public.files_storedfile VALUES ('cdf7ce27-757f-4dc6-b1ce-332785415263', '5646dc96-0b1d-41cb-8d33-6ede4a683ce8', '37869463-2f34-4af2-8e61-2b89d922f1e1', '7278891e-1c99-4aa7-b3a3-aacec0ee0c25', '地契_月兔 90100080.pdf', 'pdf', 660, '957ce1031c1580f99d58495689bcb53ac9ec24ef11b094f7a21a69278d31691e', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'cd/cdf7ce27757f4dc6b1ce332785415263', NULL);
INSERT INTO public.files_storedfile VALUES ('ea0484eb-2631-4245-bc21-d2ad48df49f8', '5646dc96-0b1d-41cb-8d33-6ede4a683ce8', '37869463-2f34-4af2-8e61-2b89d922f1e1', '2766bb9c-7ecf-4975-a5d7-10912dc296bc', '照片_月兔 90100080.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'ea/ea0484eb26314245bc21d2ad48df49f8', NULL);
INSERT INTO public.files_storedfile VALUES ('043b8be4-2f5a-4cd3-b6de-182539d11b41', '5646dc96-0b1d-41cb-8d33-6ede4a683ce8', '37869463-2f34-4af2-8e61-2b89d922f1e1', '00185f95-14df-4615-8a60-75505d9c0175', '照片_月兔 90100080_2.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '04/043b8be42f5a4cd3b6de182539d11b41', NULL);
INSERT INTO public.files_storedfile VALUES ('81f6e5e8-fa80-463f-afde-7acac3bc22c9', '5646dc96-0b1d-41cb-8d33-6ede4a683ce8', '37869463-2f34-4af2-8e61-2b89d922f1e1', 'eb2020b4-e3bf-4798-9dd8-1b74442c50f6', '品嘗報告_月兔 90100080.pdf', 'pdf', 668, 'ab00babda3bda37b634ceeb81da918e70addc60bf744cba6a5ad50f0d8e6787c', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '81/81f6e5e8fa80463fafde7acac3bc22c9', NULL);
INSERT INTO public.files_storedfile VALUES ('0ccc3a04-4d2a-4668-89a3-b915ee352037', '5646dc96-0b1d-41cb-8d33-6ede4a683ce8', '37869463-2f34-4af2-8e61-2b89d922f1e1', '73449406-8291-4979-8ef9-da631182c5df', '乳酪肖像_月兔 90100080.pdf', 'pdf', 668, 'd5a5bd38f8379bd45c324e2c86905044744a2e477d028bfefb05ef8b7870c8cd', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '0c/0ccc3a044d2a466889a3b915ee352037', NULL);
INSERT INTO public.files_storedfile VALUES ('6bd01ae0-4ce8-4575-83f4-a43c2a6a98b2', '5646dc96-0b1d-41cb-8d33-6ede4a683ce8', '37869463-2f34-4af2-8e61-2b89d922f1e1', 'c394ba00-87f3-43b0-bd94-b8d2c3dc6baa', '推薦信_月兔 90100080.pdf', 'pdf', 664, '7b89c2ee1b2467fdf5d940af22b3e979a8b785e9da44c10162105488b48515b3', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '6b/6bd01ae04ce8457583f4a43c2a6a98b2', NULL);
INSERT INTO public.files_storedfile VALUES ('1fca9f67-e020-4ecc-9f3b-9297b03d50b0', '0546ca7c-8b79-4e7f-9cf3-cf9a12967884', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '764d8a8d-74c9-4e52-b3a5-331e1afddb30', '地契_月兔 90100085.pdf', 'pdf', 660, '706bc4983ab0c072d041272b090c1ef43f825db05adac1c30a98091bcb8a40f4', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '1f/1fca9f67e0204ecc9f3b9297b03d50b0', NULL);
INSERT INTO public.files_storedfile VALUES ('db0f1c02-2b1a-4891-ae6b-facae09cb525', '0546ca7c-8b79-4e7f-9cf3-cf9a12967884', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '93f9b5dc-255d-4015-829d-622b8889fd61', '照片_月兔 90100085.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'db/db0f1c022b1a4891ae6bfacae09cb525', NULL);
INSERT INTO public.files_storedfile VALUES ('2d650987-f42a-4102-b403-3862448ad319', '0546ca7c-8b79-4e7f-9cf3-cf9a12967884', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', 'dc433bf4-11c5-45fa-b1f0-7d358d1d5d8b', '照片_月兔 90100085_2.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '2d/2d650987f42a4102b4033862448ad319', NULL);
INSERT INTO public.files_storedfile VALUES ('5ceddae1-69a4-4789-9130-2a1a3a2b289c', '0546ca7c-8b79-4e7f-9cf3-cf9a12967884', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '29e0e93f-b08d-462a-a749-94b2bc1d2b4a', '品嘗報告_月兔 90100085.pdf', 'pdf', 668, 'c23bfb80888412afecf5819f748220ecd9b68eecd4653e257e7be3fbaaad1aa7', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '5c/5ceddae169a4478991302a1a3a2b289c', NULL);
INSERT INTO public.files_storedfile VALUES ('020c8f43-6ddf-4a33-8ec6-77009220f5ac', '0546ca7c-8b79-4e7f-9cf3-cf9a12967884', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '29e6d106-760e-4dce-b5f3-09133ea23a3f', '乳酪肖像_月兔 90100085.pdf', 'pdf', 668, '040e02d7d7f0b6f2cfcd9a60bd1655e9fc9d91219181f5d826dbc220f2b1cea7', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '02/020c8f436ddf4a338ec677009220f5ac', NULL);
INSERT INTO public.files_storedfile VALUES ('b189dd26-d804-4c4a-bd96-e27eb8bbfc26', '0546ca7c-8b79-4e7f-9cf3-cf9a12967884', 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '4a1f4cd3-4c84-43f9-b305-45e606f985b0', '推薦信_月兔 90100085.pdf', 'pdf', 664, 'a711d6f2dd685faf8073445d6d163838b3d7b970f3be33525b076b94ae98dfaf', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'b1/b189dd26d8044c4abd96e27eb8bbfc26', NULL);
INSERT INTO public.files_storedfile VALUES ('7cf51b44-f2a8-4361-9afc-f3785ccca101', 'c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', 'e7d07603-e8da-4031-b417-562034c0cbea', '地契_月兔 90100091.pdf', 'pdf', 660, 'b0b26fb3e79d9ca91e9f752e92e82a51c90b03c201dc5ec28e4458f50f862a38', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '7c/7cf51b44f2a843619afcf3785ccca101', NULL);
INSERT INTO public.files_storedfile VALUES ('4a183e85-1d89-4587-adf6-5abcde5334ff', 'c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '02ccb1dc-e16c-49ba-bc0d-9a4319af814c', '照片_月兔 90100091.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '4a/4a183e851d894587adf65abcde5334ff', NULL);
INSERT INTO public.files_storedfile VALUES ('8cd5308c-b76b-4ff6-ad21-847226b0f660', 'c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', 'e6b05995-8982-4405-bdc7-ba1594a1b171', '照片_月兔 90100091_2.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '8c/8cd5308cb76b4ff6ad21847226b0f660', NULL);
INSERT INTO public.files_storedfile VALUES ('660b8704-71ae-4a1f-9f58-ed98101423fc', 'c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '79c3aec8-8a0f-476c-b8c2-2b649d667596', '品嘗報告_月兔 90100091.pdf', 'pdf', 668, 'e7e6cdd2b6084bddd7dab88ef893d5b205093e135b92875f79bd9e35b2e1ab36', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '66/660b870471ae4a1f9f58ed98101423fc', NULL);
INSERT INTO public.files_storedfile VALUES ('fe2a52e0-f980-4cd5-99dc-2bc74f218392', 'c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '5e23a1ad-91e0-4abb-9fb3-2d6a3a952341', '乳酪肖像_月兔 90100091.pdf', 'pdf', 668, 'c8f5e297a80eb5b42069242b88a21c5f962741f798f134cecadfeec14d729e84', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'fe/fe2a52e0f9804cd599dc2bc74f218392', NULL);
INSERT INTO public.files_storedfile VALUES ('5a29a4fe-6901-46e0-bea2-6d66f6fd9f5d', 'c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9', '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '2cabee3e-d994-4d1c-9a78-ddc4eaf175d7', '推薦信_月兔 90100091.pdf', 'pdf', 664, '6d2ee50ddcdbf59f226765b8c2fc66346bea46ce0897fc0811cde7117becd1e2', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '5a/5a29a4fe690146e0bea26d66f6fd9f5d', NULL);
INSERT INTO public.files_storedfile VALUES ('1fc99458-6817-4f99-87a0-dece611d7469', 'c265f4a2-18c5-4ef8-b7c2-3ca800766836', 'ec081bcc-baa2-468f-97ba-db36a4ccc329', 'bfdd9eb5-5e60-4d3a-8ac8-08a14db47fc4', '品嘗報告_月兔 90100096.pdf', 'pdf', 668, '91d68b744bec2215622b248ce49aaab2a6040cc9855e38f958cf82540d5272c7', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '1f/1fc9945868174f9987a0dece611d7469', NULL);
INSERT INTO public.files_storedfile VALUES ('1a473456-bfee-4f69-9772-40e5d2e7560b', '64d64fb2-049b-40a0-86fc-cfc47e64b91b', 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', 'cd4d192e-b9f5-4ba5-8c20-578f6c2263c1', '品嘗報告_月兔 90100103.pdf', 'pdf', 668, '4935b6f93f20a5e9254896d3d977fe20971e50aed515aaf8c8d05d2f62d19a50', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '1a/1a473456bfee4f69977240e5d2e7560b', NULL);
INSERT INTO public.files_storedfile VALUES ('9b81bd25-4ecf-4cb0-bd9f-fe7e374167d5', 'e04b2987-16a0-4034-8ae6-f25add556bc1', '6ee3f6da-4050-48ee-92b2-327d27e72da8', '2f8e8448-3d20-4eb2-b5d1-92ecb516bb14', '品嘗報告_月兔 90100108.pdf', 'pdf', 668, '27c81bbdf228491fbc567fa78ee094a8c276bea5b6a2b1f69386479bf2bf4edd', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '9b/9b81bd254ecf4cb0bd9ffe7e374167d5', NULL);
INSERT INTO public.files_storedfile VALUES ('41602c08-218d-4798-9373-998d22dfb2c6', 'a8ef2d65-b8a6-4d13-b5af-a9358f8dc888', 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', '6cbd581c-7f4f-4cc6-8308-3668e1bbe9d0', '品嘗報告_月兔 90100114.pdf', 'pdf', 668, '754a37b94e036299ce9113ee76686371c1ebe6982e3bfb61e33536573924e708', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '41/41602c08218d47989373998d22dfb2c6', NULL);
INSERT INTO public.files_storedfile VALUES ('6ef00327-339e-4f66-8648-b70261432c12', 'a1076260-c86b-40d0-a5fb-bf2993118ebb', '8597ab07-3f27-4631-932a-cf63142b6831', 'eb3429f1-1977-4d2c-a42f-49ba575d6c3a', '品嘗報告_月兔 90100119.pdf', 'pdf', 668, 'f46dd13b52a2dd60b3166a31a239647b76afe7d56f2bddd8645a4b411ad1b412', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '6e/6ef00327339e4f668648b70261432c12', NULL);
INSERT INTO public.files_storedfile VALUES ('98a5731f-7d5c-4f2a-9197-c26d3814b184', '66c456a4-6a78-4325-9996-ae595a14ed15', '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', 'efd448e5-d2ac-4452-b53a-c11af5aa2de5', '品嘗報告_月兔 90100120.pdf', 'pdf', 668, 'f64ba94166077c9127958013f262bdd7a54cfdc5d6fde77ce583e80267b63841', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '98/98a5731f7d5c4f2a9197c26d3814b184', NULL);
INSERT INTO public.files_storedfile VALUES ('1d364d9d-db01-4c9a-81a1-bce9ecb3d909', '22bf9a82-0701-485c-ac5b-2ebe92b89f9e', '55fea98c-db29-4c16-b3fc-caaa82cd64a0', '1f4c6253-b9fc-4e93-87ea-c1d294ef0ec6', '品嘗報告_月兔 90100125.pdf', 'pdf', 668, 'bf7487469b605ff399d3376e2e71c4e5265a5d2f9491f476d74cb88ac15a2b4e', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '1d/1d364d9ddb014c9a81a1bce9ecb3d909', NULL);
INSERT INTO public.files_storedfile VALUES ('976c8654-4675-4f77-8488-2f3f1bd01f38', 'd5a857a7-5e9d-4ba6-be41-b6ce19cbd79c', 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', 'b1b85545-dea1-4d8d-9d2a-c7e07812dc02', '品嘗報告_月兔 90100130.pdf', 'pdf', 668, '172bead0041c03feb3034caf476506cd7a397f40eca1d8b4d4de4e8de810044b', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '97/976c865446754f7784882f3f1bd01f38', NULL);
INSERT INTO public.files_storedfile VALUES ('4f8303fa-f39e-49be-a1af-e7124e140b62', '42280f22-2628-428b-9812-0700166808e2', '57792295-9a19-4695-8513-16ceb77a068a', '58585bbb-9abf-4250-ac89-9bd9f8e7668e', '品嘗報告_月兔 90100135.pdf', 'pdf', 668, '275b62985a42bdb1581b6e4e968c1c9da30ea716c74adcc50f00019f23208d83', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '4f/4f8303faf39e49bea1afe7124e140b62', NULL);
INSERT INTO public.files_storedfile VALUES ('2de3f65a-e9aa-4ae7-ad3e-322d43d2b9cf', '0dc92085-43cb-4ffd-af3d-7daf61f1c18f', '9351df44-3236-4935-9a83-46cf966cfd21', 'f9c42252-ddac-4b4d-9353-5c78196eb76c', '品嘗報告_月兔 90100141.pdf', 'pdf', 668, 'bfeaef3673caa48476e250c3434cbf12a1745b1a30306996bf4cb91b993819a0', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', '2d/2de3f65ae9aa4ae7ad3e322d43d2b9cf', NULL);
INSERT INTO public.files_storedfile VALUES ('b4773267-7566-4eff-b8a1-09b524a3e91b', '03ead6e0-72dc-4cef-85d2-99a5289225a4', '81ce9a57-b613-4309-8120-004015be55dc', 'd5fe9005-1f2c-48aa-8680-66afcb59d7b5', '品嘗報告_月兔 90100146.pdf', 'pdf', 668, '781407ebfab5424092205e81373cb516301b67d5f00be27ca767b3d4ad0038a4', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-02-10 04:00:00+00', 'b4/b477326775664effb8a109b524a3e91b', NULL);
INSERT INTO public.files_storedfile VALUES ('6a6f8855-8367-4e2a-9033-76f0bb965d92', '977f37a1-cb05-4182-acbb-027f3e9b6604', '896dbc62-633b-4b48-a1d4-bae9461ae456', 'ad9c38e0-73e5-4b50-bad1-65e8ffa81991', '品嘗報告_月兔 90100151.pdf', 'pdf', 668, '9bd98c5fec6ba5ee02b0d88ddfc215825133f8dc775273a365f01a5f52f98f99', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', '6a/6a6f885583674e2a903376f0bb965d92', NULL);
INSERT INTO public.files_storedfile VALUES ('5babbb62-2749-414a-bd0d-88712e198a2e', 'fa0184b5-e26a-4e65-aff0-524e57c56e49', '244466fc-9dfb-43cf-97c0-f9626aa155d3', 'b08de9b3-1411-49aa-8427-db95ea25764f', '品嘗報告_月兔 90100156.pdf', 'pdf', 668, 'c4bda5354d0fc67df95b5e508db2aabaf302cbf64f2b4ae68c2a89ad92d247b6', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', '5b/5babbb622749414abd0d88712e198a2e', NULL);
INSERT INTO public.files_storedfile VALUES ('e2c964db-6e5f-47a0-96d8-9535103d219f', '8f9448a9-ef90-4441-8ad1-596bc24eb762', 'd74fe902-7e31-4b06-95c7-ef66ac453242', '39c9b4f5-6897-462a-b412-a9fbcfb54dde', '地契_月兔 90100162.pdf', 'pdf', 660, '9c55d5087e9f8185ad998328d8793c38d46690088c4f74fb9f4a35ac67c0a762', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', 'e2/e2c964db6e5f47a096d89535103d219f', NULL);
INSERT INTO public.files_storedfile VALUES ('8e152632-55d1-4058-b773-a67ab45ebdaf', '8f9448a9-ef90-4441-8ad1-596bc24eb762', 'd74fe902-7e31-4b06-95c7-ef66ac453242', 'c8f7ddc0-9d6d-4eac-bded-7be725ae099d', '照片_月兔 90100162.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', '8e/8e15263255d14058b773a67ab45ebdaf', NULL);
INSERT INTO public.files_storedfile VALUES ('38d4628a-0f8f-4290-8689-21234b3d40f8', '8f9448a9-ef90-4441-8ad1-596bc24eb762', 'd74fe902-7e31-4b06-95c7-ef66ac453242', 'ab7f1308-f18f-46d9-81ff-e45cb70ef3eb', '照片_月兔 90100162_2.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', '38/38d4628a0f8f4290868921234b3d40f8', NULL);
INSERT INTO public.files_storedfile VALUES ('600b1645-a678-42bc-955c-ba695763ba50', '8f9448a9-ef90-4441-8ad1-596bc24eb762', 'd74fe902-7e31-4b06-95c7-ef66ac453242', 'c4a6efd5-af2e-47d1-af13-67a61979f3d4', '品嘗報告_月兔 90100162.pdf', 'pdf', 668, '13c4e790f7bcd2ca07976f20fe8ab184ebb83d009f500deb78708d8a69053ff9', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', '60/600b1645a67842bc955cba695763ba50', NULL);
INSERT INTO public.files_storedfile VALUES ('d05b3635-9952-443f-986a-c85ad5fc3400', '8f9448a9-ef90-4441-8ad1-596bc24eb762', 'd74fe902-7e31-4b06-95c7-ef66ac453242', '5809a29d-01be-4a27-81aa-83888a99f520', '乳酪肖像_月兔 90100162.pdf', 'pdf', 668, '7f67cc9571798bf5f06f22e433d93b5310bfda71f663d643e49dca2b1c0942ab', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', 'd0/d05b36359952443f986ac85ad5fc3400', NULL);
INSERT INTO public.files_storedfile VALUES ('b348e53c-0660-4b52-bedc-c7bdb1548fa1', '8f9448a9-ef90-4441-8ad1-596bc24eb762', 'd74fe902-7e31-4b06-95c7-ef66ac453242', 'e56fd5b6-4e84-4d80-81cb-20781de6c1bc', '推薦信_月兔 90100162.pdf', 'pdf', 664, '5c162c80eb771907b0c017184631328dafff58a03f741a4f1b451ca3c96aaacf', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', 'b3/b348e53c06604b52bedcc7bdb1548fa1', NULL);
INSERT INTO public.files_storedfile VALUES ('c2628e46-f63e-4e77-b72e-145bd0884c73', '38d91a3a-435f-46ea-b330-2efc06fc3122', '9102520d-1566-41b6-8862-8836245b013c', 'eeeb9cd7-b831-4fc7-9d3d-91c7264f03ae', '地契_月兔 90100167.pdf', 'pdf', 660, 'fa36046e479000563b4e3dd88d6ab2adf3c7ebbfe1cf83b5cb57fd265e4c4a63', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', 'c2/c2628e46f63e4e77b72e145bd0884c73', NULL);
INSERT INTO public.files_storedfile VALUES ('3788b571-ecaa-42a5-9434-7992775401d7', '38d91a3a-435f-46ea-b330-2efc06fc3122', '9102520d-1566-41b6-8862-8836245b013c', '817cc8c4-9d4c-44b3-bfde-eb10c757032f', '照片_月兔 90100167.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', '37/3788b571ecaa42a594347992775401d7', NULL);
INSERT INTO public.files_storedfile VALUES ('3315a9cd-7a0d-4806-8899-21269cdd0c6c', '38d91a3a-435f-46ea-b330-2efc06fc3122', '9102520d-1566-41b6-8862-8836245b013c', 'd966ae1e-9251-4b66-bcb8-01cb011daa69', '照片_月兔 90100167_2.png', 'png', 2939, '20663c38ed16db13f303129354bddf04f7c6c85b6218b4f8a8ba710c76cf1998', 900, 600, NULL, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', '33/3315a9cd7a0d4806889921269cdd0c6c', NULL);
INSERT INTO public.files_storedfile VALUES ('c1484acb-6a26-406c-af15-cf3a3252b002', '38d91a3a-435f-46ea-b330-2efc06fc3122', '9102520d-1566-41b6-8862-8836245b013c', 'e79bf419-f5c1-4940-8d4d-811f024e0333', '品嘗報告_月兔 90100167.pdf', 'pdf', 668, '26fdd754cc5a6bc9404fe34cc88adbf8e88e484fecfe68385cd0b223df028f8c', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', 'c1/c1484acb6a26406caf15cf3a3252b002', NULL);
INSERT INTO public.files_storedfile VALUES ('1a5bf851-d2fb-4ed3-8e17-784695bb7889', '38d91a3a-435f-46ea-b330-2efc06fc3122', '9102520d-1566-41b6-8862-8836245b013c', '853774a0-f8a2-4e4c-893f-2ee86c151db2', '乳酪肖像_月兔 90100167.pdf', 'pdf', 668, '65886d880520757290b2d5b94edebacc79ffdfb6ce4d5db408adfb3da9c21370', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', '1a/1a5bf851d2fb4ed38e17784695bb7889', NULL);
INSERT INTO public.files_storedfile VALUES ('6f66c3d4-a383-4c9d-9b84-693f06a07f6b', '38d91a3a-435f-46ea-b330-2efc06fc3122', '9102520d-1566-41b6-8862-8836245b013c', 'f7923a55-853b-46d7-b353-eb723715874d', '推薦信_月兔 90100167.pdf', 'pdf', 664, '0f497d416e13356ff70f2736f7ef8be6deac4fd131094793b070fd9626270e3f', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', '6f/6f66c3d4a3834c9d9b84693f06a07f6b', NULL);
INSERT INTO public.files_storedfile VALUES ('18e5de4c-c9e7-485c-bb5c-98b2ab6a23fa', '518499fa-91be-4863-b109-b8f6c297d8a2', '92270572-34c3-40d9-ad5e-06d9d2fe67ff', '068ab699-9e82-4507-84ab-45248584b2f2', '品嘗報告_月兔 90100172.pdf', 'pdf', 668, '0ba3559a22049df0a17c251c788cb04e56073a14e750b3db7403867ae4f1a39f', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', '18/18e5de4cc9e7485cbb5c98b2ab6a23fa', NULL);
INSERT INTO public.files_storedfile VALUES ('d5a4fa76-47e9-4b92-8258-b68c25672b49', '764dbba2-507b-4ffc-b913-d53f82075fcc', 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', '0e6cb782-5e06-4d02-bdf3-443f0b8484d5', '品嘗報告_月兔 90100173.pdf', 'pdf', 668, 'c9e7bc2b220a89de823f0193b3a2b65194c8b016a19ec1529d6771f156d55184', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', 'd5/d5a4fa7647e94b928258b68c25672b49', NULL);
INSERT INTO public.files_storedfile VALUES ('8a20ee1d-42a7-44ea-816c-cd775460e8da', '05f92b1d-e997-49db-b970-e9c3645be8d0', '17342b1d-9479-4426-8dd6-aa207b491314', '2bdb2135-b591-486d-9a0f-9c9fb4c4a408', '品嘗報告_月兔 90100177.pdf', 'pdf', 668, '7f2985ddb7a3d5f1203ca706dd977bd473f886ee2d95b6bca01a733c6545792e', NULL, NULL, 1, '[]', 'not_configured', NULL, '2030-03-11 04:00:00+00', '8a/8a20ee1d42a744ea816ccd775460e8da', NULL);






INSERT INTO public.notices_delivery VALUES (1, 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', '3afda8a93f1d4aeda566c00ba056df77@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100005：
', '2030-03-01 04:00:00+00', '', 1, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (2, '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', '7c7c24b3f7ba430fbeec390008c7fdf5@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100011：
', '2030-03-01 04:00:00+00', '', 2, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (3, 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', 'c0549dd3d7744d6b8bc0f5a95443b41a@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100016：
', '2030-03-01 04:00:00+00', '', 3, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (4, '28553837-c758-4560-b5a6-becd5f12e3e5', '7889522732284cbd8491c04309933c13@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100022：
', '2030-03-01 04:00:00+00', '', 4, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (5, '3cabef26-8064-42cb-ac04-84f83ca7244c', '09dbba9edd86448b8eece72d73b6c0a3@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100027：
', '2030-03-01 04:00:00+00', '', 5, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (6, '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', '5b3da20ff4c545a18f0de61e952bb7ca@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100032：
', '2030-03-01 04:00:00+00', '', 6, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (7, 'fc2e5673-7540-42ce-8e0e-be52006918ca', '85e6fc4951924425a9d578065f048a10@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100037：
', '2030-03-01 04:00:00+00', '', 7, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (8, 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', 'f440f89f09634ebba0c69511593887a0@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100043：
', '2030-03-01 04:00:00+00', '', 8, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (9, 'efcd3f9b-342f-4062-868b-1d5eee2a732a', '605b79aca8634f1a9d7d7e7684b37e53@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100048：
', '2030-03-01 04:00:00+00', '', 9, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (10, '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', '40281958ef88492d80e316deb9b932dc@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100053：
', '2030-03-01 04:00:00+00', '', 10, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (11, '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '7f0c8f45c6b44d33a2e00e64b4977966@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100064：
', '2030-03-01 04:00:00+00', '', 11, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (12, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」submission_received', '月兔 90100064：
', '2030-03-01 04:00:00+00', '', 11, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (13, '7888ef74-1e19-4e87-a574-458bb5a9891b', '5f35319cd5cd4ea38258a8720fcbfca5@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100069：
', '2030-03-01 04:00:00+00', '', 12, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (14, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」submission_received', '月兔 90100069：
', '2030-03-01 04:00:00+00', '', 12, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (15, '311461c2-abc7-4ae8-a93f-21b1417be57b', '764bf8dc77c34ea6b493b4492037c706@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100070：
', '2030-03-01 04:00:00+00', '', 13, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (16, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」submission_received', '月兔 90100070：
', '2030-03-01 04:00:00+00', '', 13, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (17, 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '19b84eb7d77d439da99dea2c734eb36a@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100074：
', '2030-03-01 04:00:00+00', '', 14, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (18, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」submission_received', '月兔 90100074：
', '2030-03-01 04:00:00+00', '', 14, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (19, '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '2dae96d8bf9a4c82988e5c9c0459ecee@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100075：
', '2030-03-01 04:00:00+00', '', 15, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (20, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」submission_received', '月兔 90100075：
', '2030-03-01 04:00:00+00', '', 15, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (21, '84f5ee9d-d4d7-4698-b826-a22d35a08334', '1b4825d8b48641ca8206013a97f512ba@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100079：
', '2030-03-01 04:00:00+00', '', 16, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (22, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」submission_received', '月兔 90100079：
', '2030-03-01 04:00:00+00', '', 16, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (23, '37869463-2f34-4af2-8e61-2b89d922f1e1', 'a1dc287fd13141a89c1e16fb2a334093@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100080：
', '2030-03-01 04:00:00+00', '', 17, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (24, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」submission_received', '月兔 90100080：
', '2030-03-01 04:00:00+00', '', 17, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (25, 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '6c08d81650ff412a8012692d1d58969f@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100085：
', '2030-03-01 04:00:00+00', '', 18, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (26, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」submission_received', '月兔 90100085：
', '2030-03-01 04:00:00+00', '', 18, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (27, '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '76f5aa04cf6f487bb1e4570fc39d92e3@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100091：
', '2030-03-01 04:00:00+00', '', 19, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (28, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」submission_received', '月兔 90100091：
', '2030-03-01 04:00:00+00', '', 19, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (29, 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', '4cc99d331bf8430eac201dfbcf91d8f9@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100103：
', '2030-03-01 04:00:00+00', '', 20, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (30, '6ee3f6da-4050-48ee-92b2-327d27e72da8', '9a6f509667a74d2890431608169c82d6@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100108：
', '2030-03-01 04:00:00+00', '', 21, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (31, 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', 'c38e4e3235454930ad1e4d31c5538c97@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100114：
', '2030-03-01 04:00:00+00', '', 22, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (32, '8597ab07-3f27-4631-932a-cf63142b6831', 'ba787ee7242f475bb28dcadf86992dbe@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100119：
', '2030-03-01 04:00:00+00', '', 23, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (33, '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', 'db292e1234074c2f9ec2e0b0c077b210@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100120：
', '2030-03-01 04:00:00+00', '', 24, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (34, '55fea98c-db29-4c16-b3fc-caaa82cd64a0', '1bb13addedbd4cafb983b5fdc9ee2b93@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100125：
', '2030-03-01 04:00:00+00', '', 25, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (35, 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', '0f05d1645d974fe586923855a0753c63@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100130：
', '2030-03-01 04:00:00+00', '', 26, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (36, '57792295-9a19-4695-8513-16ceb77a068a', '032aa7ad095f456ca221241dcd6c1d30@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100135：
', '2030-03-01 04:00:00+00', '', 27, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (37, '9351df44-3236-4935-9a83-46cf966cfd21', '39df91b2b6b54c348eeadc05796acc2f@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100141：
', '2030-03-01 04:00:00+00', '', 28, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (38, '81ce9a57-b613-4309-8120-004015be55dc', '9bac97b728c04aee90a394d32a6f08a7@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100146：
', '2030-03-01 04:00:00+00', '', 29, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (39, 'ec081bcc-baa2-468f-97ba-db36a4ccc329', 'f0308c76a5504206abbab2dcd2308d6c@example.test', 'zh-hant', '「藍月」draft_lapsed', '月兔 90100096：
', '2030-03-01 04:00:00+00', '', 30, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (40, '7af1e708-ac0f-435e-bc93-c62da3d23936', 'de762c44f3804b75af046af825516530@example.test', 'zh-hant', '「藍月」draft_lapsed', '月兔 90100058：
', '2030-03-01 04:00:00+00', '', 31, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (41, '9572362d-757f-4d49-bdcf-34cc4c4a7f84', '2264c8a14b384dafa24266ee122643ab@example.test', 'zh-hant', '「藍月」draft_lapsed', '月兔 90100000：
', '2030-03-01 04:00:00+00', '', 32, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (42, 'fc2e5673-7540-42ce-8e0e-be52006918ca', '85e6fc4951924425a9d578065f048a10@example.test', 'zh-hant', '「藍月」supplement_requested', '月兔 90100037：
', '2030-03-01 04:00:00+00', '', 33, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (43, '84f5ee9d-d4d7-4698-b826-a22d35a08334', '1b4825d8b48641ca8206013a97f512ba@example.test', 'zh-hant', '「藍月」supplement_requested', '月兔 90100079：
', '2030-03-01 04:00:00+00', '', 34, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (44, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」supplement_requested', '月兔 90100079：
', '2030-03-01 04:00:00+00', '', 34, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (45, 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', '0f05d1645d974fe586923855a0753c63@example.test', 'zh-hant', '「藍月」supplement_requested', '月兔 90100130：
', '2030-03-01 04:00:00+00', '', 35, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (46, '84f5ee9d-d4d7-4698-b826-a22d35a08334', '1b4825d8b48641ca8206013a97f512ba@example.test', 'zh-hant', '「藍月」supplement_lapsed', '月兔 90100079：
', '2030-03-11 04:00:00+00', '', 36, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (47, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」supplement_lapsed', '月兔 90100079：
', '2030-03-11 04:00:00+00', '', 36, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (48, 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', '0f05d1645d974fe586923855a0753c63@example.test', 'zh-hant', '「藍月」supplement_lapsed', '月兔 90100130：
', '2030-03-11 04:00:00+00', '', 37, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (49, 'fc2e5673-7540-42ce-8e0e-be52006918ca', '85e6fc4951924425a9d578065f048a10@example.test', 'zh-hant', '「藍月」supplement_lapsed', '月兔 90100037：
', '2030-03-11 04:00:00+00', '', 38, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (50, '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', '7c7c24b3f7ba430fbeec390008c7fdf5@example.test', 'zh-hant', '「藍月」supplement_requested', '月兔 90100011：
', '2030-03-11 04:00:00+00', '', 39, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (51, 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', 'c0549dd3d7744d6b8bc0f5a95443b41a@example.test', 'zh-hant', '「藍月」supplement_requested', '月兔 90100016：
', '2030-03-11 04:00:00+00', '550', 40, '2030-03-11 04:00:00+00', '07681d5a-01a6-4e48-9a57-461820f09193');
INSERT INTO public.notices_delivery VALUES (52, '3cabef26-8064-42cb-ac04-84f83ca7244c', '09dbba9edd86448b8eece72d73b6c0a3@example.test', 'zh-hant', '「藍月」approved', '月兔 90100027：
', '2030-03-11 04:00:00+00', '', 41, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (53, '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', '5b3da20ff4c545a18f0de61e952bb7ca@example.test', 'zh-hant', '「藍月」approved', '月兔 90100032：
', '2030-03-11 04:00:00+00', '', 42, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (54, '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', '5b3da20ff4c545a18f0de61e952bb7ca@example.test', 'zh-hant', '「藍月」listed', '月兔 90100032：
', '2030-03-11 04:00:00+00', '', 43, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (55, 'efcd3f9b-342f-4062-868b-1d5eee2a732a', '605b79aca8634f1a9d7d7e7684b37e53@example.test', 'zh-hant', '「藍月」refused', '月兔 90100048：難吃
', '2030-03-11 04:00:00+00', '', 44, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (56, 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', 'f440f89f09634ebba0c69511593887a0@example.test', 'zh-hant', '「藍月」not_qualified', '月兔 90100043：資格不符
', '2030-03-11 04:00:00+00', '', 45, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (57, '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', '40281958ef88492d80e316deb9b932dc@example.test', 'zh-hant', '「藍月」withdrawn', '月兔 90100053：
', '2030-03-11 04:00:00+00', '', 46, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (58, '07681d5a-01a6-4e48-9a57-461820f09193', '0e8d1329070c4ecba6dc9318ebdc7c3f@example.test', 'zh-hant', '「藍月」withdrawn', '月兔 90100053：
', '2030-03-11 04:00:00+00', '', 47, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (59, '7888ef74-1e19-4e87-a574-458bb5a9891b', '5f35319cd5cd4ea38258a8720fcbfca5@example.test', 'zh-hant', '「藍月」supplement_requested', '月兔 90100069：
', '2030-03-11 04:00:00+00', '', 48, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (60, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」supplement_requested', '月兔 90100069：
', '2030-03-11 04:00:00+00', '', 48, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (61, 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '19b84eb7d77d439da99dea2c734eb36a@example.test', 'zh-hant', '「藍月」approved', '月兔 90100074：
', '2030-03-11 04:00:00+00', '', 49, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (62, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」approved', '月兔 90100074：
', '2030-03-11 04:00:00+00', '', 49, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (63, '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '2dae96d8bf9a4c82988e5c9c0459ecee@example.test', 'zh-hant', '「藍月」approved', '月兔 90100075：
', '2030-03-11 04:00:00+00', '', 50, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (64, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」approved', '月兔 90100075：
', '2030-03-11 04:00:00+00', '', 50, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (65, '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '2dae96d8bf9a4c82988e5c9c0459ecee@example.test', 'zh-hant', '「藍月」listed', '月兔 90100075：
', '2030-03-11 04:00:00+00', '', 51, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (66, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」listed', '月兔 90100075：
', '2030-03-11 04:00:00+00', '', 51, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (67, 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '6c08d81650ff412a8012692d1d58969f@example.test', 'zh-hant', '「藍月」refused', '月兔 90100085：難吃
', '2030-03-11 04:00:00+00', '', 52, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (68, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」refused', '月兔 90100085：難吃
', '2030-03-11 04:00:00+00', '', 52, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (69, '37869463-2f34-4af2-8e61-2b89d922f1e1', 'a1dc287fd13141a89c1e16fb2a334093@example.test', 'zh-hant', '「藍月」not_qualified', '月兔 90100080：資格不符
', '2030-03-11 04:00:00+00', '', 53, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (70, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」not_qualified', '月兔 90100080：資格不符
', '2030-03-11 04:00:00+00', '', 53, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (71, '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '76f5aa04cf6f487bb1e4570fc39d92e3@example.test', 'zh-hant', '「藍月」withdrawn', '月兔 90100091：
', '2030-03-11 04:00:00+00', '', 54, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (72, NULL, 'rabbit@moon.example', 'zh-hant', '「藍月」withdrawn', '月兔 90100091：
', '2030-03-11 04:00:00+00', '', 54, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (73, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'd1905ebbbf844151b3c77ff5c81900be@example.test', 'zh-hant', '「藍月」withdrawn', '月兔 90100091：
', '2030-03-11 04:00:00+00', '', 55, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (74, '6ee3f6da-4050-48ee-92b2-327d27e72da8', '9a6f509667a74d2890431608169c82d6@example.test', 'zh-hant', '「藍月」supplement_requested', '月兔 90100108：
', '2030-03-11 04:00:00+00', '', 56, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (75, 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', 'c38e4e3235454930ad1e4d31c5538c97@example.test', 'zh-hant', '「藍月」supplement_requested', '月兔 90100114：
', '2030-03-11 04:00:00+00', '550', 57, '2030-03-11 04:00:00+00', '5da234df-13b1-4212-ac78-143f2e2ca31a');
INSERT INTO public.notices_delivery VALUES (76, '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', 'db292e1234074c2f9ec2e0b0c077b210@example.test', 'zh-hant', '「藍月」approved', '月兔 90100120：
', '2030-03-11 04:00:00+00', '', 58, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (77, '55fea98c-db29-4c16-b3fc-caaa82cd64a0', '1bb13addedbd4cafb983b5fdc9ee2b93@example.test', 'zh-hant', '「藍月」approved', '月兔 90100125：
', '2030-03-11 04:00:00+00', '', 59, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (78, '55fea98c-db29-4c16-b3fc-caaa82cd64a0', '1bb13addedbd4cafb983b5fdc9ee2b93@example.test', 'zh-hant', '「藍月」listed', '月兔 90100125：
', '2030-03-11 04:00:00+00', '', 60, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (79, '9351df44-3236-4935-9a83-46cf966cfd21', '39df91b2b6b54c348eeadc05796acc2f@example.test', 'zh-hant', '「藍月」refused', '月兔 90100141：難吃
', '2030-03-11 04:00:00+00', '', 61, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (80, '57792295-9a19-4695-8513-16ceb77a068a', '032aa7ad095f456ca221241dcd6c1d30@example.test', 'zh-hant', '「藍月」not_qualified', '月兔 90100135：資格不符
', '2030-03-11 04:00:00+00', '', 62, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (81, '81ce9a57-b613-4309-8120-004015be55dc', '9bac97b728c04aee90a394d32a6f08a7@example.test', 'zh-hant', '「藍月」withdrawn', '月兔 90100146：
', '2030-03-11 04:00:00+00', '', 63, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (82, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'cf30c4ca5d2d43c7819cd645441dd212@example.test', 'zh-hant', '「藍月」withdrawn', '月兔 90100146：
', '2030-03-11 04:00:00+00', '', 64, NULL, NULL);
INSERT INTO public.notices_delivery VALUES (83, 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', 'c1f5fbf8e53e44818f9bb3ed3a4c3cf8@example.test', 'zh-hant', '「藍月」submission_received', '月兔 90100173：
', '2030-03-11 04:00:00+00', '', 65, NULL, NULL);









INSERT INTO public.parties_membership VALUES ('aac4e26a-0682-4e90-a1a4-1b989173de2c', 'owner', false, '2030-02-10 04:00:00+00', NULL, '9572362d-757f-4d49-bdcf-34cc4c4a7f84', 'bc62253c-d4b0-4e73-b503-228821d0a211');
INSERT INTO public.parties_membership VALUES ('8571dacc-f6d4-4d5f-9a92-76f3271cab29', 'owner', false, '2030-02-10 04:00:00+00', NULL, 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', '2fa1e5d7-1daa-4201-8842-6eda6ad82d14');
INSERT INTO public.parties_membership VALUES ('9d299e0b-9a78-4e20-a854-5bfe9a9603dd', 'owner', false, '2030-02-10 04:00:00+00', NULL, '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', '0885efc5-8736-46b5-80f7-1c4423a90402');
INSERT INTO public.parties_membership VALUES ('4cd53fb5-51b3-4792-9819-3a5dc0da53a5', 'owner', false, '2030-02-10 04:00:00+00', NULL, 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', '5869e0d2-8c19-42f1-860c-3aa437403eab');
INSERT INTO public.parties_membership VALUES ('c448596d-4a4f-44d8-923d-6a5639471912', 'owner', false, '2030-02-10 04:00:00+00', NULL, '28553837-c758-4560-b5a6-becd5f12e3e5', 'fe3afca0-35a7-432f-aee2-bf68d01f723b');
INSERT INTO public.parties_membership VALUES ('f9abbccc-93f2-4f8c-924e-e0f1cf666da7', 'owner', false, '2030-02-10 04:00:00+00', NULL, '3cabef26-8064-42cb-ac04-84f83ca7244c', 'f3a2ddc7-de68-4abb-b0b3-dd6405f03b54');
INSERT INTO public.parties_membership VALUES ('e7ab8c00-8671-4600-a669-5a280b766351', 'owner', false, '2030-02-10 04:00:00+00', NULL, '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', '6799ff0e-58b1-4473-bc11-bf9dceebccb4');
INSERT INTO public.parties_membership VALUES ('7042a60a-e7c0-4112-afff-05568ea8bed5', 'owner', false, '2030-02-10 04:00:00+00', NULL, 'fc2e5673-7540-42ce-8e0e-be52006918ca', '8eac65df-9148-4403-8be1-3c5bf16e37a6');
INSERT INTO public.parties_membership VALUES ('f6d35b6e-8514-4d00-88bc-aa243eaf0a6b', 'owner', false, '2030-02-10 04:00:00+00', NULL, 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', '3b8826e1-e1cc-4e4f-a2a8-4cca6155023b');
INSERT INTO public.parties_membership VALUES ('f3aac1d0-4114-4bfa-a733-13c604b7a5fc', 'owner', false, '2030-02-10 04:00:00+00', NULL, 'efcd3f9b-342f-4062-868b-1d5eee2a732a', 'aa3a82ca-a543-4a4d-8acd-d26ea5860e95');
INSERT INTO public.parties_membership VALUES ('d0391684-1860-4a46-b0f8-7ee1d1e62268', 'owner', false, '2030-02-10 04:00:00+00', NULL, '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', '9cece3e7-dd8a-498a-947b-099650fe602e');
INSERT INTO public.parties_membership VALUES ('5815a39f-d1b2-4335-b198-d33496af26c8', 'owner', false, '2030-02-10 04:00:00+00', NULL, '7af1e708-ac0f-435e-bc93-c62da3d23936', '254ebc42-5800-41c9-bc31-452dbf87c871');
INSERT INTO public.parties_membership VALUES ('3e956170-080c-4618-a140-3dc4cc4fa48e', 'owner', false, '2030-02-10 04:00:00+00', NULL, '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', 'dc66971f-2d8c-4f6d-8f76-acc98122cacd');
INSERT INTO public.parties_membership VALUES ('45cb3d6d-ddf9-46c9-96e4-1bda18c6b582', 'owner', false, '2030-02-10 04:00:00+00', NULL, '7888ef74-1e19-4e87-a574-458bb5a9891b', '4fbdfe85-c9a8-4d33-9a38-22b43b0c5983');
INSERT INTO public.parties_membership VALUES ('4c603b87-19d7-46cd-aff4-0058f67744c4', 'owner', false, '2030-02-10 04:00:00+00', NULL, '311461c2-abc7-4ae8-a93f-21b1417be57b', '20096bed-4983-48d1-b66d-eb839f762fb7');
INSERT INTO public.parties_membership VALUES ('5022e1b0-b19f-4605-a885-b472d959a8fc', 'owner', false, '2030-02-10 04:00:00+00', NULL, 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '40e4eb73-ac2f-4a52-83c0-f11573b449e5');
INSERT INTO public.parties_membership VALUES ('6e5e6692-6b26-47ea-b674-afa8363b5896', 'owner', false, '2030-02-10 04:00:00+00', NULL, '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '382a068e-0be7-430a-8020-fd8db442a24e');
INSERT INTO public.parties_membership VALUES ('9a538f15-c431-4481-945f-d0ba1f550cb3', 'owner', false, '2030-02-10 04:00:00+00', NULL, '84f5ee9d-d4d7-4698-b826-a22d35a08334', 'e266e04f-550d-47f6-8ee0-c3db72211695');
INSERT INTO public.parties_membership VALUES ('a08e1f44-b17e-4cc7-b0ea-fdd607f2946b', 'owner', false, '2030-02-10 04:00:00+00', NULL, '37869463-2f34-4af2-8e61-2b89d922f1e1', '5646dc96-0b1d-41cb-8d33-6ede4a683ce8');
INSERT INTO public.parties_membership VALUES ('7642b238-fc48-4dac-9e88-b0e4917d4aa2', 'owner', false, '2030-02-10 04:00:00+00', NULL, 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '0546ca7c-8b79-4e7f-9cf3-cf9a12967884');
INSERT INTO public.parties_membership VALUES ('0f247958-7323-45bb-b8f7-5203a5247fbf', 'owner', false, '2030-02-10 04:00:00+00', NULL, '00459de7-d5a0-4aaa-a83e-4d7632349aa7', 'c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9');
INSERT INTO public.parties_membership VALUES ('8ef1e527-4fa3-4105-9393-c73b978885cf', 'owner', false, '2030-02-10 04:00:00+00', NULL, 'ec081bcc-baa2-468f-97ba-db36a4ccc329', 'c265f4a2-18c5-4ef8-b7c2-3ca800766836');
INSERT INTO public.parties_membership VALUES ('e1231b08-a7e7-4af6-9200-6c5d769e9642', 'owner', false, '2030-02-10 04:00:00+00', NULL, 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', '64d64fb2-049b-40a0-86fc-cfc47e64b91b');
INSERT INTO public.parties_membership VALUES ('53ac86be-8fbd-464e-80dc-e7ca9ad40fe1', 'owner', false, '2030-02-10 04:00:00+00', NULL, '6ee3f6da-4050-48ee-92b2-327d27e72da8', 'e04b2987-16a0-4034-8ae6-f25add556bc1');
INSERT INTO public.parties_membership VALUES ('b9283b9b-61ce-44a2-993e-d2b6536258cd', 'owner', false, '2030-02-10 04:00:00+00', NULL, 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', 'a8ef2d65-b8a6-4d13-b5af-a9358f8dc888');
INSERT INTO public.parties_membership VALUES ('04a5ec60-fae3-4275-86e7-19beae7a765d', 'owner', false, '2030-02-10 04:00:00+00', NULL, '8597ab07-3f27-4631-932a-cf63142b6831', 'a1076260-c86b-40d0-a5fb-bf2993118ebb');
INSERT INTO public.parties_membership VALUES ('4625fb8b-f531-416d-ac09-479ac12a8dcf', 'owner', false, '2030-02-10 04:00:00+00', NULL, '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', '66c456a4-6a78-4325-9996-ae595a14ed15');
INSERT INTO public.parties_membership VALUES ('c7d5b988-e250-4e51-8a19-de403a6a5842', 'owner', false, '2030-02-10 04:00:00+00', NULL, '55fea98c-db29-4c16-b3fc-caaa82cd64a0', '22bf9a82-0701-485c-ac5b-2ebe92b89f9e');
INSERT INTO public.parties_membership VALUES ('c8184f7f-8054-4202-a0c6-1a067ae214a9', 'owner', false, '2030-02-10 04:00:00+00', NULL, 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', 'd5a857a7-5e9d-4ba6-be41-b6ce19cbd79c');
INSERT INTO public.parties_membership VALUES ('938a8fd3-2099-4547-a073-bbd9aded5f1e', 'owner', false, '2030-02-10 04:00:00+00', NULL, '57792295-9a19-4695-8513-16ceb77a068a', '42280f22-2628-428b-9812-0700166808e2');
INSERT INTO public.parties_membership VALUES ('11950ba5-b5a5-43ba-a2a1-a558fedb75bb', 'owner', false, '2030-02-10 04:00:00+00', NULL, '9351df44-3236-4935-9a83-46cf966cfd21', '0dc92085-43cb-4ffd-af3d-7daf61f1c18f');
INSERT INTO public.parties_membership VALUES ('e71de10f-0cd1-404d-a744-c604e2b33367', 'owner', false, '2030-02-10 04:00:00+00', NULL, '81ce9a57-b613-4309-8120-004015be55dc', '03ead6e0-72dc-4cef-85d2-99a5289225a4');
INSERT INTO public.parties_membership VALUES ('da1ac0d1-9fcb-44b1-ae3d-319d5f82e5b7', 'owner', false, '2030-03-11 04:00:00+00', NULL, '896dbc62-633b-4b48-a1d4-bae9461ae456', '977f37a1-cb05-4182-acbb-027f3e9b6604');
INSERT INTO public.parties_membership VALUES ('ce8969cb-8b51-4049-af04-aee7ae25b603', 'owner', false, '2030-03-11 04:00:00+00', NULL, '244466fc-9dfb-43cf-97c0-f9626aa155d3', 'fa0184b5-e26a-4e65-aff0-524e57c56e49');
INSERT INTO public.parties_membership VALUES ('f3b85166-49c1-46f0-9521-5991e3c123d8', 'owner', false, '2030-03-11 04:00:00+00', NULL, 'd74fe902-7e31-4b06-95c7-ef66ac453242', '8f9448a9-ef90-4441-8ad1-596bc24eb762');
INSERT INTO public.parties_membership VALUES ('ec0440df-7d12-4483-be2e-fda7f6eff043', 'owner', false, '2030-03-11 04:00:00+00', NULL, '9102520d-1566-41b6-8862-8836245b013c', '38d91a3a-435f-46ea-b330-2efc06fc3122');
INSERT INTO public.parties_membership VALUES ('84ce60ff-4d69-40b3-9f20-23f3a8bc3163', 'owner', false, '2030-03-11 04:00:00+00', NULL, '92270572-34c3-40d9-ad5e-06d9d2fe67ff', '518499fa-91be-4863-b109-b8f6c297d8a2');
INSERT INTO public.parties_membership VALUES ('5c928d71-c81e-4cc8-bd30-92f210068903', 'owner', false, '2030-03-11 04:00:00+00', NULL, 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', '764dbba2-507b-4ffc-b913-d53f82075fcc');
INSERT INTO public.parties_membership VALUES ('f6ee858e-07d7-4abf-a708-542e33d3b7f5', 'owner', false, '2030-03-11 04:00:00+00', NULL, '17342b1d-9479-4426-8dd6-aa207b491314', '05f92b1d-e997-49db-b970-e9c3645be8d0');



INSERT INTO public.parties_organisation VALUES ('bc62253c-d4b0-4e73-b503-228821d0a211', '90100000', '月兔 90100000', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('2fa1e5d7-1daa-4201-8842-6eda6ad82d14', '90100005', '月兔 90100005', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('0885efc5-8736-46b5-80f7-1c4423a90402', '90100011', '月兔 90100011', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('5869e0d2-8c19-42f1-860c-3aa437403eab', '90100016', '月兔 90100016', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('fe3afca0-35a7-432f-aee2-bf68d01f723b', '90100022', '月兔 90100022', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('f3a2ddc7-de68-4abb-b0b3-dd6405f03b54', '90100027', '月兔 90100027', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('6799ff0e-58b1-4473-bc11-bf9dceebccb4', '90100032', '月兔 90100032', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('8eac65df-9148-4403-8be1-3c5bf16e37a6', '90100037', '月兔 90100037', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('3b8826e1-e1cc-4e4f-a2a8-4cca6155023b', '90100043', '月兔 90100043', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('aa3a82ca-a543-4a4d-8acd-d26ea5860e95', '90100048', '月兔 90100048', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('9cece3e7-dd8a-498a-947b-099650fe602e', '90100053', '月兔 90100053', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('254ebc42-5800-41c9-bc31-452dbf87c871', '90100058', '月兔 90100058', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('dc66971f-2d8c-4f6d-8f76-acc98122cacd', '90100064', '月兔 90100064', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('4fbdfe85-c9a8-4d33-9a38-22b43b0c5983', '90100069', '月兔 90100069', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('20096bed-4983-48d1-b66d-eb839f762fb7', '90100070', '月兔 90100070', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('40e4eb73-ac2f-4a52-83c0-f11573b449e5', '90100074', '月兔 90100074', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('382a068e-0be7-430a-8020-fd8db442a24e', '90100075', '月兔 90100075', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('e266e04f-550d-47f6-8ee0-c3db72211695', '90100079', '月兔 90100079', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('5646dc96-0b1d-41cb-8d33-6ede4a683ce8', '90100080', '月兔 90100080', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('0546ca7c-8b79-4e7f-9cf3-cf9a12967884', '90100085', '月兔 90100085', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('c8d9bc03-2797-4dc5-ae8c-336fa3c6efb9', '90100091', '月兔 90100091', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('c265f4a2-18c5-4ef8-b7c2-3ca800766836', '90100096', '月兔 90100096', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('64d64fb2-049b-40a0-86fc-cfc47e64b91b', '90100103', '月兔 90100103', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('e04b2987-16a0-4034-8ae6-f25add556bc1', '90100108', '月兔 90100108', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('a8ef2d65-b8a6-4d13-b5af-a9358f8dc888', '90100114', '月兔 90100114', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('a1076260-c86b-40d0-a5fb-bf2993118ebb', '90100119', '月兔 90100119', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('66c456a4-6a78-4325-9996-ae595a14ed15', '90100120', '月兔 90100120', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('22bf9a82-0701-485c-ac5b-2ebe92b89f9e', '90100125', '月兔 90100125', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('d5a857a7-5e9d-4ba6-be41-b6ce19cbd79c', '90100130', '月兔 90100130', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('42280f22-2628-428b-9812-0700166808e2', '90100135', '月兔 90100135', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('0dc92085-43cb-4ffd-af3d-7daf61f1c18f', '90100141', '月兔 90100141', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('03ead6e0-72dc-4cef-85d2-99a5289225a4', '90100146', '月兔 90100146', '2030-02-10 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('977f37a1-cb05-4182-acbb-027f3e9b6604', '90100151', '月兔 90100151', '2030-03-11 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('fa0184b5-e26a-4e65-aff0-524e57c56e49', '90100156', '月兔 90100156', '2030-03-11 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('8f9448a9-ef90-4441-8ad1-596bc24eb762', '90100162', '月兔 90100162', '2030-03-11 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('38d91a3a-435f-46ea-b330-2efc06fc3122', '90100167', '月兔 90100167', '2030-03-11 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('518499fa-91be-4863-b109-b8f6c297d8a2', '90100172', '月兔 90100172', '2030-03-11 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('764dbba2-507b-4ffc-b913-d53f82075fcc', '90100173', '月兔 90100173', '2030-03-11 04:00:00+00');
INSERT INTO public.parties_organisation VALUES ('05f92b1d-e997-49db-b970-e9c3645be8d0', '90100177', '月兔 90100177', '2030-03-11 04:00:00+00');



INSERT INTO public.parties_partyevent VALUES (1, '2030-02-10 04:00:00+00', 'second_factor_required', NULL, NULL, '07681d5a-01a6-4e48-9a57-461820f09193', '{}');
INSERT INTO public.parties_partyevent VALUES (2, '2030-02-10 04:00:00+00', 'second_factor_required', NULL, NULL, '2e144db1-3d3c-442d-8f1c-ef48e47a8704', '{}');
INSERT INTO public.parties_partyevent VALUES (3, '2030-02-10 04:00:00+00', 'second_factor_required', NULL, NULL, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '{}');
INSERT INTO public.parties_partyevent VALUES (4, '2030-02-10 04:00:00+00', 'second_factor_required', NULL, NULL, 'b51bd5b6-0baf-4263-97e1-58c9c5fe4662', '{}');
INSERT INTO public.parties_partyevent VALUES (5, '2030-02-10 04:00:00+00', 'second_factor_required', NULL, NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', '{}');
INSERT INTO public.parties_partyevent VALUES (6, '2030-02-10 04:00:00+00', 'second_factor_required', NULL, NULL, 'c0fd8d33-07ae-464b-ac7d-b85a1511647f', '{}');



INSERT INTO public.parties_person VALUES ('', NULL, '07681d5a-01a6-4e48-9a57-461820f09193', '0e8d1329070c4ecba6dc9318ebdc7c3f@example.test', 'officer', 'zh-hant', true, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '2e144db1-3d3c-442d-8f1c-ef48e47a8704', '83bd7af6c3fe4851bad4c03a9ad70193@example.test', 'agency', 'zh-hant', true, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'd1905ebbbf844151b3c77ff5c81900be@example.test', 'officer', 'zh-hant', true, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'b51bd5b6-0baf-4263-97e1-58c9c5fe4662', '110b0acd56c04cc3b9b45cc787767896@example.test', 'agency', 'zh-hant', true, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'cf30c4ca5d2d43c7819cd645441dd212@example.test', 'officer', 'zh-hant', true, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'c0fd8d33-07ae-464b-ac7d-b85a1511647f', 'dd9091ff080240009cd22312512132fc@example.test', 'agency', 'zh-hant', true, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '9572362d-757f-4d49-bdcf-34cc4c4a7f84', '2264c8a14b384dafa24266ee122643ab@example.test', '堃 90100000', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'e1fe19fd-67a0-428a-a414-184d42ea6ea2', '3afda8a93f1d4aeda566c00ba056df77@example.test', '堃 90100005', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '12fd64c6-e963-49c2-be14-b2bfa1fcfbc2', '7c7c24b3f7ba430fbeec390008c7fdf5@example.test', '堃 90100011', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'd85d97fc-f93f-4a15-93ff-22d2b11ab1df', 'c0549dd3d7744d6b8bc0f5a95443b41a@example.test', '堃 90100016', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '28553837-c758-4560-b5a6-becd5f12e3e5', '7889522732284cbd8491c04309933c13@example.test', '堃 90100022', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '3cabef26-8064-42cb-ac04-84f83ca7244c', '09dbba9edd86448b8eece72d73b6c0a3@example.test', '堃 90100027', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '1be9b4bd-e9b4-40da-84d2-6ee46944a2c0', '5b3da20ff4c545a18f0de61e952bb7ca@example.test', '堃 90100032', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'fc2e5673-7540-42ce-8e0e-be52006918ca', '85e6fc4951924425a9d578065f048a10@example.test', '堃 90100037', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'f4ba6ee3-5278-4329-8a89-709fa206dbeb', 'f440f89f09634ebba0c69511593887a0@example.test', '堃 90100043', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'efcd3f9b-342f-4062-868b-1d5eee2a732a', '605b79aca8634f1a9d7d7e7684b37e53@example.test', '堃 90100048', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '8fd3c5e5-ddc2-4aef-9691-5462b5ad7ab8', '40281958ef88492d80e316deb9b932dc@example.test', '堃 90100053', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '7af1e708-ac0f-435e-bc93-c62da3d23936', 'de762c44f3804b75af046af825516530@example.test', '堃 90100058', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '17dd9eeb-02cf-4639-ac5b-e67ef6fb1c4d', '7f0c8f45c6b44d33a2e00e64b4977966@example.test', '堃 90100064', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '7888ef74-1e19-4e87-a574-458bb5a9891b', '5f35319cd5cd4ea38258a8720fcbfca5@example.test', '堃 90100069', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '311461c2-abc7-4ae8-a93f-21b1417be57b', '764bf8dc77c34ea6b493b4492037c706@example.test', '堃 90100070', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'b7dc7183-a2bb-49b5-b27b-5a2990b9fe3c', '19b84eb7d77d439da99dea2c734eb36a@example.test', '堃 90100074', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '0c8f4282-c5e9-405c-bf14-5f7fc748ff99', '2dae96d8bf9a4c82988e5c9c0459ecee@example.test', '堃 90100075', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '84f5ee9d-d4d7-4698-b826-a22d35a08334', '1b4825d8b48641ca8206013a97f512ba@example.test', '堃 90100079', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '37869463-2f34-4af2-8e61-2b89d922f1e1', 'a1dc287fd13141a89c1e16fb2a334093@example.test', '堃 90100080', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'd22ecbb0-ed85-4aa6-be57-5961dad3275c', '6c08d81650ff412a8012692d1d58969f@example.test', '堃 90100085', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '00459de7-d5a0-4aaa-a83e-4d7632349aa7', '76f5aa04cf6f487bb1e4570fc39d92e3@example.test', '堃 90100091', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'ec081bcc-baa2-468f-97ba-db36a4ccc329', 'f0308c76a5504206abbab2dcd2308d6c@example.test', '堃 90100096', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'ef55b0b7-8b4d-432d-b8a7-56be5284b91d', '4cc99d331bf8430eac201dfbcf91d8f9@example.test', '堃 90100103', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '6ee3f6da-4050-48ee-92b2-327d27e72da8', '9a6f509667a74d2890431608169c82d6@example.test', '堃 90100108', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'b4b90d76-51d4-4e2f-9244-ecbc79b23b4f', 'c38e4e3235454930ad1e4d31c5538c97@example.test', '堃 90100114', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '8597ab07-3f27-4631-932a-cf63142b6831', 'ba787ee7242f475bb28dcadf86992dbe@example.test', '堃 90100119', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '1c8c4ad3-d535-4176-93c3-64a2fcfd7006', 'db292e1234074c2f9ec2e0b0c077b210@example.test', '堃 90100120', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '55fea98c-db29-4c16-b3fc-caaa82cd64a0', '1bb13addedbd4cafb983b5fdc9ee2b93@example.test', '堃 90100125', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'e0bf0ca4-4b48-4c79-9da4-bc853c3ea5b9', '0f05d1645d974fe586923855a0753c63@example.test', '堃 90100130', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '57792295-9a19-4695-8513-16ceb77a068a', '032aa7ad095f456ca221241dcd6c1d30@example.test', '堃 90100135', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '9351df44-3236-4935-9a83-46cf966cfd21', '39df91b2b6b54c348eeadc05796acc2f@example.test', '堃 90100141', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '81ce9a57-b613-4309-8120-004015be55dc', '9bac97b728c04aee90a394d32a6f08a7@example.test', '堃 90100146', 'zh-hant', false, NULL, true, '2030-02-10 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '896dbc62-633b-4b48-a1d4-bae9461ae456', 'c87c3327738546e18dd201bf9c159cc3@example.test', '堃 90100151', 'zh-hant', false, NULL, true, '2030-03-11 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '244466fc-9dfb-43cf-97c0-f9626aa155d3', '6143248459ac4c22b06e39ea247a7ff3@example.test', '堃 90100156', 'zh-hant', false, NULL, true, '2030-03-11 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'd74fe902-7e31-4b06-95c7-ef66ac453242', '7dced1b907e045698e36a77e02fb3592@example.test', '堃 90100162', 'zh-hant', false, NULL, true, '2030-03-11 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '9102520d-1566-41b6-8862-8836245b013c', '43e4a4cba5be4d9ba0f7a72e3fc92614@example.test', '堃 90100167', 'zh-hant', false, NULL, true, '2030-03-11 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '92270572-34c3-40d9-ad5e-06d9d2fe67ff', '0f1323495b58431490e9c364303d35eb@example.test', '堃 90100172', 'zh-hant', false, NULL, true, '2030-03-11 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, 'f1f8dcf6-1680-4382-bb09-b0fc7de8555c', 'c1f5fbf8e53e44818f9bb3ed3a4c3cf8@example.test', '堃 90100173', 'zh-hant', false, NULL, true, '2030-03-11 04:00:00+00');
INSERT INTO public.parties_person VALUES ('', NULL, '17342b1d-9479-4426-8dd6-aa207b491314', 'dc57b05aff1e428684db4e68ede291a3@example.test', '堃 90100177', 'zh-hant', false, NULL, true, '2030-03-11 04:00:00+00');





















INSERT INTO public.programmes_packversion VALUES (1, '1', '16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', 'small-market');
INSERT INTO public.programmes_packversion VALUES (2, '1', '958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', 'moon-market');
INSERT INTO public.programmes_packversion VALUES (3, '1', '0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', 'late-market');



INSERT INTO public.programmes_programme VALUES ('small-market');
INSERT INTO public.programmes_programme VALUES ('moon-market');
INSERT INTO public.programmes_programme VALUES ('late-market');



INSERT INTO public.programmes_publishedpack VALUES ('16ff14dd2aa8e4442abdf8fbf811b1cf757e4fbeb1f2955f1dce75821bb33386', 'small-market', '1', '2030-01-01', '\x7b2270726f6772616d6d65223a7b226964223a22736d616c6c2d6d61726b6574222c2276657273696f6e223a2231222c226566666563746976655f66726f6d223a22323033302d30312d3031222c2272656673223a5b22534d414c4c2d4944454e542d3031225d2c226e616d65223a7b227a682d48616e74223a22e5b08fe5b882e99b86222c22656e223a22536d616c6c204d61726b6574227d2c2273756d6d617279223a7b227a682d48616e74223a22e58faae5ad98e59ca8e696bce6b8ace8a9a6e8a3a1e79a84e8a888e795abe38082222c22656e223a22412070726f6772616d6d652074686174206c69766573206f6e6c7920696e2074657374732e227d2c226f7267616e69736572223a7b226e616d65223a7b227a682d48616e74223a22e69c88e99da2e7bdb2222c22656e223a224d6f6f6e204167656e6379227d2c2272656673223a5b22534d414c4c2d4944454e542d3032225d7d2c226578656375746f72223a7b226e616d65223a7b227a682d48616e74223a22e58594e5ad90e5b7a5e69c83222c22656e223a224775696c64206f662052616262697473227d2c2272656673223a5b22534d414c4c2d4944454e542d3033225d7d2c226261736973223a5b7b226964223a226d6f6f6e5f6c6177222c2274657874223a7b227a682d48616e74223a22e69c88e9a485e6b395222c22656e223a22546865204d6f6f6e63616b6520416374227d7d5d2c22636f6e7461637473223a7b2270686f6e6573223a5b2230322d303030302d303030302331225d2c22656d61696c73223a5b22726162626974406d6f6f6e2e6578616d706c65225d2c2261646472657373223a7b227a682d48616e74223a22e69c88e79083e5afa7e99d9ce6b5b7203120e8999f222c22656e223a223120536561206f66205472616e7175696c697479227d7d2c22706572696f64223a7b22656e6473223a22323033312d31322d3331222c226d65616e696e67223a7b227a682d48616e74223a22e69c80e5be8ce4b880e697a5222c22656e223a22546865206c61737420646179227d7d2c22696e74616b65223a7b2272656673223a5b22534d414c4c2d444154452d3031225d2c22636c61757365223a22e4b880222c226d6f6465223a2262617463686573222c2277696e646f7773223a5b7b226964223a2266756c6c5f6d6f6f6e222c226e616d65223a7b227a682d48616e74223a22e6bbbfe69c88222c22656e223a2246756c6c206d6f6f6e227d2c226f70656e73223a22323033302d30332d30315430303a30303a30302b30383a3030222c22636c6f736573223a22323033302d30332d33315431383a30303a30302b30383a3030227d2c7b226964223a226e65775f6d6f6f6e222c226e616d65223a7b227a682d48616e74223a22e696b0e69c88222c22656e223a224e6577206d6f6f6e227d2c226578706563746564223a7b227a682d48616e74223a22e9a090e8a888e4b8ade7a78b222c22656e223a2241626f7574206d69642d617574756d6e227d7d5d7d2c22736f6c7574696f6e73223a7b2261745f6d6f7374223a322c2272656673223a5b22534d414c4c2d534f4c2d3031225d2c22636c61757365223a22e4ba8c227d2c22726563656970745f707265666978223a22534d414c4c222c22666f726d73223a5b22627572726f77222c22636865657365225d2c227377697463686573223a5b7b226964223a22637261746572735f636f756e74222c2276616c7565223a747275652c226f74686572223a5b66616c73655d2c2272656673223a5b22534d414c4c2d414d422d3031225d2c226d65616e696e67223a7b227a682d48616e74223a22e99a95e79fb3e59d91e698afe590a6e7ae97e585a5222c22656e223a2257686574686572206372617465727320636f756e74227d7d5d7d2c22656c69676962696c697479223a7b2276656e646f72223a5b7b2272756c65223a22656e6f7567685f636172726f7473222c2272656673223a5b22534d414c4c2d454c49472d3031225d2c22636c61757365223a22e4b889222c227469746c65223a7b227a682d48616e74223a22e7b485e898bfe89494e8b6b3e5a4a0222c22656e223a22456e6f75676820636172726f7473227d2c227265717569726573223a7b22627572726f772e636172726f7473223a7b2261745f6c65617374223a3130307d7d2c22626c6f636b73223a227375626d6974222c226d657373616765223a7b227a682d48616e74223a22e5ad98e6acbee4b88de8b6b320313030e38082222c22656e223a22536176696e67732062656c6f77203130302e227d7d5d2c22736f6c7574696f6e223a5b7b2272756c65223a226e6f5f7261626269745f6d696c6b5f616c6f6e65222c2272656673223a5b22534d414c4c2d534f4c2d3032225d2c227469746c65223a7b227a682d48616e74223a22e4b88de5be97e58faae69c89e58594e4b9b3222c22656e223a224e6f74206f6e6c7920726162626974206d696c6b227d2c227265717569726573223a7b226e6f74223a7b226368656573652e6d696c6b73223a7b22696e636c756465735f6f6e6c79223a5b22726162626974225d7d7d7d2c22626c6f636b73223a227375626d6974222c226d657373616765223a7b227a682d48616e74223a22e8ab8be58aa0e585b6e4bb96e4b9b3e6ba90e38082222c22656e223a2241646420616e6f74686572206d696c6b2e227d7d2c7b2272756c65223a227461737465735f676f6f64222c2272656673223a5b22534d414c4c2d534f4c2d3033225d2c227469746c65223a7b227a682d48616e74223a22e5a5bde59083222c22656e223a2254617374657320676f6f64227d2c22626c6f636b73223a227175616c696669636174696f6e222c226d657373616765223a7b227a682d48616e74223a22e794b1e689bfe8bea6e4babae59381e59897e38082222c22656e223a22416e206f666669636572207461737465732069742e227d7d5d7d2c22646f63756d656e7473223a7b2267656e6572616c223a7b227479706573223a5b22706466222c22706e67222c226a7067225d2c226d61785f6279746573223a32303937313532302c2266696c655f6e616d65223a7b227a682d48616e74223a22e69687e4bbb6e5908de7a8b15fe794b3e8ab8be88085222c22656e223a22446f63756d656e745f4170706c6963616e74227d7d2c22706170657273223a5b7b226964223a227461737465222c22706572223a22736f6c7574696f6e222c2272656673223a5b22534d414c4c2d55504c2d3031225d2c226c6162656c223a7b227a682d48616e74223a22e59381e59897e5a0b1e5918a222c22656e223a2254617374696e67207265706f7274227d2c227479706573223a5b22706466225d2c226e6f745f6f6c6465725f7468616e223a7b227965617273223a317d7d5d7d2c22726576696577223a7b22626567696e73223a2261745f6f6e6365222c22737461676573223a5b7b226964223a227175616c696669636174696f6e222c226b696e64223a227175616c696669636174696f6e222c226279223a226578656375746f72222c2272656673223a5b22534d414c4c2d5245562d3031225d2c227469746c65223a7b227a682d48616e74223a22e8b387e6a0bce5afa9e69fa5222c22656e223a225175616c696669636174696f6e227d2c2261626f7574223a7b227a682d48616e74223a22e69fa5e8b387e6a0bc222c22656e223a22436865636b7320656c69676962696c697479227d2c22726566757365645f6173223a7b227a682d48616e74223a22e8b387e6a0bce4b88de7aca6222c22656e223a224e6f74207175616c6966696564227d7d2c7b226964223a2274617374696e67222c226b696e64223a22617070726f76616c222c226279223a226167656e6379222c2272656673223a5b22534d414c4c2d5245562d3032225d2c227469746c65223a7b227a682d48616e74223a22e59381e59897222c22656e223a2254617374696e67227d2c2261626f7574223a7b227a682d48616e74223a22e59083222c22656e223a2245617473227d2c22726566757365645f6173223a7b227a682d48616e74223a22e99ba3e59083222c22656e223a224e6f74207461737479227d7d5d2c22737570706c656d656e74223a7b22646561646c696e65223a7b22776f726b696e675f64617973223a327d2c226c61707365735f746f223a226e6f745f6163636570746564222c226c61707365645f6173223a7b227a682d48616e74223a22e4b88de4ba88e58f97e79086222c22656e223a224e6f74206163636570746564227d2c2261626f7574223a7b227a682d48616e74223a22e4ba8ce697a5e585a7e8a39ce6ada3222c22656e223a22537570706c656d656e7420696e2074776f2064617973227d7d7d2c226c697374696e67223a7b226d61726b6574223a7b226e616d65223a5b226368656573652e6e616d65225d2c2273756d6d617279223a5b226368656573652e6e616d65225d2c2276656e646f72223a22627572726f772e6e616d65222c2263617465676f72696573223a5b226368656573652e6d696c6b73225d2c227072696365223a7b22616d6f756e74223a5b22627572726f772e636172726f7473225d7d7d2c226c69737465645f6279223a5b226578656375746f72225d2c2276616c6964697479223a7b22626567696e73223a22616e6e6f756e63656d656e74222c22656e6473223a22706572696f64227d2c226368616e676573223a7b22617070726f7665645f6279223a226167656e6379222c22636f76657273223a7b227a682d48616e74223a22e585a8e983a8222c22656e223a2245766572797468696e67227d7d7d2c226465636c61726174696f6e73223a5b7b226964223a22686f6e65737479222c226b696e64223a226465636c61726174696f6e222c2272656673223a5b22534d414c4c2d4445434c2d3031225d2c227469746c65223a7b227a682d48616e74223a22e8aaa0e5afa6e881b2e6988e222c22656e223a22486f6e65737479227d2c2273746174656d656e7473223a5b7b226964223a226e6f5f7468656674222c2274657874223a7b227a682d48616e74223a22e6b292e69c89e581b7e69c88e9a485222c22656e223a224e6f206d6f6f6e63616b65207761732073746f6c656e227d7d2c7b226964223a227265616c5f636865657365222c2274657874223a7b227a682d48616e74223a22e698afe79c9fe4b9b3e985aa222c22656e223a2254686520636865657365206973207265616c227d7d5d2c227469636b223a7b227a682d48616e74223a22e68891e881b2e6988e222c22656e223a2249206465636c617265227d7d5d2c226e6f7469636573223a5b7b226964223a227375626d697373696f6e5f7265636569766564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d7375626d697373696f6e5f7265636569766564222c22656e223a227b736f6c7574696f6e737d3a207375626d697373696f6e5f7265636569766564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a2264726166745f6c6170736564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d64726166745f6c6170736564222c22656e223a227b736f6c7574696f6e737d3a2064726166745f6c6170736564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a22737570706c656d656e745f726571756573746564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d737570706c656d656e745f726571756573746564222c22656e223a227b736f6c7574696f6e737d3a20737570706c656d656e745f726571756573746564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a22737570706c656d656e745f616e737765726564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d737570706c656d656e745f616e737765726564222c22656e223a227b736f6c7574696f6e737d3a20737570706c656d656e745f616e737765726564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a22737570706c656d656e745f6c6170736564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d737570706c656d656e745f6c6170736564222c22656e223a227b736f6c7574696f6e737d3a20737570706c656d656e745f6c6170736564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a226e6f745f7175616c6966696564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d6e6f745f7175616c6966696564222c22656e223a227b736f6c7574696f6e737d3a206e6f745f7175616c6966696564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a22617070726f766564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d617070726f766564222c22656e223a227b736f6c7574696f6e737d3a20617070726f766564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a2272656675736564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d72656675736564222c22656e223a227b736f6c7574696f6e737d3a2072656675736564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a226c6973746564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d6c6973746564222c22656e223a227b736f6c7574696f6e737d3a206c6973746564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a2277697468647261776e222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d77697468647261776e222c22656e223a227b736f6c7574696f6e737d3a2077697468647261776e227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d5d2c22666f726d73223a5b7b22666f726d223a22627572726f77222c227469746c65223a7b227a682d48616e74223a22e6b49ee7a9b4222c22656e223a22427572726f77227d2c22706572223a2266696c696e67222c22636c61757365223a22e8a1a8e4b880222c2273656374696f6e73223a5b7b226964223a226f776e6572222c227469746c65223a7b227a682d48616e74223a22e5b18be4b8bb222c22656e223a224f776e6572227d2c227175657374696f6e73223a5b7b226964223a226e616d65222c2272656673223a5b22534d414c4c2d464f524d312d3031225d2c2274797065223a2274657874222c226c6162656c223a7b227a682d48616e74223a22e5908de7a8b1222c22656e223a224e616d65227d2c226c696d697473223a7b2263686172616374657273223a36307d7d2c7b226964223a2275626e222c2272656673223a5b22534d414c4c2d464f524d312d3032225d2c2274797065223a2275626e222c226c6162656c223a7b227a682d48616e74223a22e7b5b1e4b880e7b7a8e8999f222c22656e223a2255424e227d7d2c7b226964223a22636172726f7473222c2272656673223a5b22534d414c4c2d464f524d312d3033225d2c2274797065223a226d6f6e6579222c2263757272656e6379223a22545744222c226c6162656c223a7b227a682d48616e74223a22e7b485e898bfe89494e5ad98e6acbe222c22656e223a22436172726f7420736176696e6773227d7d2c7b226964223a22666f756e646564222c2272656673223a5b22534d414c4c2d464f524d312d3034225d2c2274797065223a2264617465222c226c6162656c223a7b227a682d48616e74223a22e68890e7ab8be697a5222c22656e223a22466f756e646564227d2c226c696d697473223a7b226e6f745f696e5f667574757265223a747275657d7d5d7d5d7d2c7b22666f726d223a22636865657365222c227469746c65223a7b227a682d48616e74223a22e4b9b3e985aa222c22656e223a22436865657365227d2c22706572223a22736f6c7574696f6e222c22636c61757365223a22e8a1a8e4ba8c222c2273656374696f6e73223a5b7b226964223a226b696e64222c227469746c65223a7b227a682d48616e74223a22e7a8aee9a19e222c22656e223a224b696e64227d2c227175657374696f6e73223a5b7b226964223a226e616d65222c2272656673223a5b22534d414c4c2d464f524d322d3031225d2c2274797065223a2274657874222c226c6162656c223a7b227a682d48616e74223a22e4b9b3e985aae5908de7a8b1222c22656e223a22436865657365206e616d65227d7d2c7b226964223a22686f6c6573222c2272656673223a5b22534d414c4c2d464f524d322d3032225d2c2274797065223a2263686f696365222c226c6162656c223a7b227a682d48616e74223a22e69c89e6b49ee5978e222c22656e223a2248617320697420686f6c6573227d2c226f7074696f6e73223a5b7b226964223a2277697468222c226c6162656c223a7b227a682d48616e74223a22e69c89222c22656e223a22596573227d7d2c7b226964223a22776974686f7574222c226c6162656c223a7b227a682d48616e74223a22e784a1222c22656e223a224e6f227d7d5d2c22666f6c6c6f7765645f6279223a7b2277697468223a5b7b226964223a22686f6c655f636f756e74222c2272656673223a5b22534d414c4c2d464f524d322d3033225d2c2274797065223a22696e7465676572222c226c6162656c223a7b227a682d48616e74223a22e5b9bee5808be6b49e222c22656e223a22486f77206d616e7920686f6c6573227d2c226c696d697473223a7b226d696e223a312c226d6178223a31327d7d5d7d7d2c7b226964223a226d696c6b73222c2272656673223a5b22534d414c4c2d464f524d322d3034225d2c2274797065223a2263686f69636573222c226c6162656c223a7b227a682d48616e74223a22e4b9b3e6ba90222c22656e223a224d696c6b73227d2c226c696d697473223a7b2261745f6c65617374223a312c2261745f6d6f7374223a327d2c226f7074696f6e73223a5b7b226964223a22676f6174222c226c6162656c223a7b227a682d48616e74223a22e7be8a222c22656e223a22476f6174227d7d2c7b226964223a22636f77222c226c6162656c223a7b227a682d48616e74223a22e7899b222c22656e223a22436f77227d7d2c7b226964223a22726162626974222c226c6162656c223a7b227a682d48616e74223a22e58594222c22656e223a22526162626974227d7d2c7b226964223a226e6f6e65222c22616c6f6e65223a747275652c226c6162656c223a7b227a682d48616e74223a22e784a1222c22656e223a224e6f6e65227d7d5d7d2c7b227061706572223a227461737465227d2c7b226964223a2274617374657273222c2272656673223a5b22534d414c4c2d464f524d322d3035225d2c2274797065223a22726f7773222c226c6162656c223a7b227a682d48616e74223a22e59381e59897e88085222c22656e223a2254617374657273227d2c226c696d697473223a7b2261745f6c65617374223a312c2261745f6d6f7374223a337d2c22636f6c756d6e73223a5b7b226964223a2277686f222c2274797065223a2274657874222c226c6162656c223a7b227a682d48616e74223a22e8aab0222c22656e223a2257686f227d2c226c696d697473223a7b2263686172616374657273223a357d7d2c7b226964223a2273636f7265222c2274797065223a22696e7465676572222c226c6162656c223a7b227a682d48616e74223a22e58886e695b8222c22656e223a2253636f7265227d2c227265717569726564223a66616c73657d5d7d5d7d5d7d5d7d', '9bb80091c1e8fac6b1e7f2f60b0435b2b60f5babc546d7a1d00260387486115b', '2030-02-10 04:00:00+00');
INSERT INTO public.programmes_publishedpack VALUES ('958c113a929828fa62e46584c6ed546145f9434ecbdde252a0fd355378dd203e', 'moon-market', '1', '2030-01-01', '\x7b2270726f6772616d6d65223a7b226964223a226d6f6f6e2d6d61726b6574222c2276657273696f6e223a2231222c226566666563746976655f66726f6d223a22323033302d30312d3031222c2272656673223a5b224d4f4f4e2d4944454e542d3031225d2c22636c61757365223a22e5b081e99da2222c226e616d65223a7b227a682d48616e74223a22e69c88e99da2e5b882e99b86222c22656e223a224d6f6f6e204d61726b6574227d2c2273756d6d617279223a7b227a682d48616e74223a22e58faae5ad98e59ca8e696bce6b8ace8a9a6e8a3a1e79a84e8a888e795abe38082222c22656e223a22412070726f6772616d6d652074686174206c69766573206f6e6c7920696e2074657374732e227d2c226f7267616e69736572223a7b226e616d65223a7b227a682d48616e74223a22e69c88e99da2e7bdb2222c22656e223a224d6f6f6e204167656e6379227d2c2272656673223a5b224d4f4f4e2d4944454e542d3032225d7d2c226578656375746f72223a7b226e616d65223a7b227a682d48616e74223a22e58594e5ad90e5b7a5e69c83222c22656e223a224775696c64206f662052616262697473227d2c2272656673223a5b224d4f4f4e2d4944454e542d3033225d7d2c226f6666696365223a7b226e616d65223a7b227a682d48616e74223a22e6a182e6a8b9e8bea6e585ace5aea4222c22656e223a224f666669636520756e6465722074686520436173736961227d2c2272656673223a5b224d4f4f4e2d4944454e542d3034225d7d2c226261736973223a5b7b226964223a226d6f6f6e5f6c6177222c2274657874223a7b227a682d48616e74223a22e69c88e9a485e6b395222c22656e223a22546865204d6f6f6e63616b6520416374227d7d5d2c22636f6e7461637473223a7b2272656673223a5b224d4f4f4e2d4944454e542d3035225d2c2270686f6e6573223a5b2230322d303030302d303030302331225d2c22666178223a2230322d303030302d30303031222c22656d61696c73223a5b22726162626974406d6f6f6e2e6578616d706c65225d2c2261646472657373223a7b227a682d48616e74223a22e69c88e79083e5afa7e99d9ce6b5b7203120e8999f222c22656e223a223120536561206f66205472616e7175696c697479227d7d2c227369746573223a5b7b226964223a2274656c6573636f7065222c2275726c223a2268747470733a2f2f6d6f6f6e2e6578616d706c65222c22757365645f666f72223a7b227a682d48616e74223a22e694b6e4bbb6222c22656e223a2254616b696e6720696e227d2c2272656673223a5b224d4f4f4e2d4944454e542d3036225d7d5d2c22707265636564656e6365223a7b226964223a226c61746573745f74696465222c2274657874223a7b227a682d48616e74223a22e4bba5e69c80e8bf91e4b880e6aca1e6bcb2e6bdaee79a84e585ace5918ae782bae6ba96e38082222c22656e223a22546865206e6f74696365206f6620746865206c61746573742074696465207072657661696c732e227d7d2c22706572696f64223a7b22656e6473223a22323033312d31322d3331222c226d65616e696e67223a7b227a682d48616e74223a22e69c80e5be8ce4b880e697a5222c22656e223a22546865206c61737420646179227d7d2c22696e74616b65223a7b2272656673223a5b224d4f4f4e2d444154452d3031225d2c22636c61757365223a22e4b880222c226d6f6465223a22726f6c6c696e67222c22616e6e6f756e636564223a7b227a682d48616e74223a22e585b6e9a498e696bce6bcb2e6bdaee69982e585ace5918a222c22656e223a224f74686572732061726520616e6e6f756e63656420617420686967682074696465227d2c22636c6f73696e675f7365636f6e645f636f756e7473223a7b22737769746368223a226c6173745f7365636f6e64227d2c2272656164696e67223a7b226e756d626572223a224d4f4f4e2d414d422d3032222c226f74686572223a7b227a682d48616e74223a22e4bba5e59cb0e79083e69982e99693e782bae6ba96222c22656e223a2245617274682074696d6520776f756c6420636f756e74227d7d2c2277696e646f7773223a5b7b226964223a2266756c6c5f6d6f6f6e222c2272656673223a5b224d4f4f4e2d444154452d3032225d2c226e616d65223a7b227a682d48616e74223a22e6bbbfe69c88222c22656e223a2246756c6c206d6f6f6e227d2c226f70656e73223a22323033302d30332d30315430303a30303a30302b30383a3030222c22636c6f736573223a22323033302d30332d33315431383a30303a30302b30383a3030227d2c7b226964223a2268617276657374222c226e616d65223a7b227a682d48616e74223a22e694b6e68890222c22656e223a2248617276657374227d2c226f70656e73223a22323033302d30392d30315430303a30303a30302b30383a3030222c22636c6f736573223a22323033302d30392d33305432333a35393a35392b30383a3030227d2c7b226964223a226e65775f6d6f6f6e222c226e616d65223a7b227a682d48616e74223a22e696b0e69c88222c22656e223a224e6577206d6f6f6e227d2c226578706563746564223a7b227a682d48616e74223a22e9a090e8a888e4b8ade7a78b222c22656e223a2241626f7574206d69642d617574756d6e227d7d5d7d2c22736f6c7574696f6e73223a7b2261745f6d6f7374223a322c2272656673223a5b224d4f4f4e2d534f4c2d3031225d2c22636c61757365223a22e4ba8c222c2272656164696e67223a7b226e756d626572223a224d4f4f4e2d414d422d3033222c226f74686572223a7b227a682d48616e74223a22e6af8fe5b9b4e4ba8ce5808b222c22656e223a2254776f20612079656172227d7d7d2c22726563656970745f707265666978223a224d4f4f4e222c22666f726d73223a5b22627572726f77222c22636865657365222c226578706f7274225d2c22646566696e6974696f6e73223a5b7b226964223a22636865657365222c2272656673223a5b224d4f4f4e2d4445462d3031225d2c227465726d223a7b227a682d48616e74223a22e4b9b3e985aa222c22656e223a22436865657365227d2c226d65616e696e67223a7b227a682d48616e74223a22e69c88e79083e79a84e69d90e69699222c22656e223a225768617420746865206d6f6f6e206973206d616465206f66227d7d5d2c227377697463686573223a5b7b226964223a226c6173745f7365636f6e64222c2276616c7565223a747275652c226f74686572223a5b66616c73655d2c2272656673223a5b224d4f4f4e2d414d422d3031225d2c22636c61757365223a22e4b88028e4ba8c29222c226d65616e696e67223a7b227a682d48616e74223a22e688aae6ada2e795b6e7a792e698afe590a6e7ae97e6ba96e69982222c22656e223a22576865746865722074686520636c6f73696e67207365636f6e6420697320696e2074696d65227d7d2c7b226964223a2265786163745f706f727472616974222c2276616c7565223a747275652c226f74686572223a5b66616c73655d2c2272656673223a5b224d4f4f4e2d414d422d3034225d2c226d65616e696e67223a7b227a682d48616e74223a22e88296e5838fe698afe590a6e9a088e5899be5a5bd222c22656e223a22576865746865722074686520706f727472616974206d757374206669742065786163746c79227d7d2c7b226964223a226c656173745f736176696e6773222c2276616c7565223a3130302c226f74686572223a5b35305d2c2272656673223a5b224d4f4f4e2d414d422d3035225d2c226d65616e696e67223a7b227a682d48616e74223a22e5ad98e6acbee4b88be99990222c22656e223a22546865206c6561737420736176696e6773227d7d2c7b226964223a22636f756e745f63726174657273222c2276616c7565223a2265616368222c226f74686572223a5b226e6f6e65222c2272696d225d2c2272656673223a5b224d4f4f4e2d414d422d3036225d2c226d65616e696e67223a7b227a682d48616e74223a22e6808ee9babce695b8e99a95e79fb3e59d91222c22656e223a22486f7720637261746572732061726520636f756e746564227d7d5d2c226e6f746573223a5b7b226964223a2267726176697479222c2274657874223a7b227a682d48616e74223a22e8ab8be58bbfe8b7b3e5a4aae9ab98e38082222c22656e223a22446f206e6f74206a756d7020746f6f20686967682e227d7d5d7d2c22656c69676962696c697479223a7b2276656e646f72223a5b7b2272756c65223a22656e6f7567685f636172726f7473222c2272656673223a5b224d4f4f4e2d454c49472d3031225d2c22636c61757365223a22e4b889222c227469746c65223a7b227a682d48616e74223a22e7b485e898bfe89494e8b6b3e5a4a0222c22656e223a22456e6f75676820636172726f7473227d2c227265717569726573223a7b22616e79223a5b7b22627572726f772e636172726f7473223a7b2261745f6c65617374223a3130307d7d2c7b22627572726f772e636172726f7473223a7b2261745f6c65617374223a35307d2c227377697463682e6c656173745f736176696e6773223a35307d5d7d2c22626c6f636b73223a227375626d6974222c226d657373616765223a7b227a682d48616e74223a22e5ad98e6acbee4b88de8b6b3e38082222c22656e223a2254686520736176696e67732061726520746f6f20736d616c6c2e227d7d2c7b2272756c65223a2273616d655f6e756d626572222c2272656673223a5b224d4f4f4e2d454c49472d3032225d2c226164646564223a747275652c227469746c65223a7b227a682d48616e74223a22e585a9e6aca1e7b5b1e7b7a8e79bb8e5908c222c22656e223a225468652073616d65206e756d626572207477696365227d2c227768656e223a7b22627572726f772e616761696e223a7b22616e737765726564223a747275657d7d2c227265717569726573223a7b2273616d65223a5b22627572726f772e75626e222c22627572726f772e616761696e225d7d2c22626c6f636b73223a227375626d6974222c22706f696e74735f6174223a22627572726f772e616761696e222c226d657373616765223a7b227a682d48616e74223a22e585a9e6aca1e5afabe79a84e7b5b1e7b7a8e4b88de5908ce38082222c22656e223a225468652074776f206e756d62657273206469666665722e227d7d2c7b2272756c65223a226f776e5f6163636f756e74222c2272656673223a5b224d4f4f4e2d454c49472d3033225d2c227469746c65223a7b227a682d48616e74223a22e794a8e887aae5b7b1e79a84e5b8b3e8999f222c22656e223a22546865206163636f756e742773206f776e206e756d626572227d2c227265717569726573223a7b2273616d65223a5b22627572726f772e75626e222c226163636f756e742e75626e225d7d2c22626c6f636b73223a227375626d6974222c226d657373616765223a7b227a682d48616e74223a22e8ab8be794a8e887aae5b7b1e79a84e5b8b3e8999fe38082222c22656e223a2255736520796f7572206f776e206163636f756e742e227d7d2c7b2272756c65223a22686f6e657374222c2272656673223a5b224d4f4f4e2d454c49472d3034225d2c227469746c65223a7b227a682d48616e74223a22e6b292e69c89e581b7e69c88e9a485222c22656e223a224e6f206d6f6f6e63616b65207761732073746f6c656e227d2c227265717569726573223a7b226465636c61726564223a22686f6e657374792e6e6f5f7468656674227d2c226f7468657277697365223a22726576696577222c22626c6f636b73223a227175616c696669636174696f6e222c226d657373616765223a7b227a682d48616e74223a22e8ab8be689bfe8bea6e4babae69fa5e69c88e9a485e38082222c22656e223a22416e206f66666963657220636f756e747320746865206d6f6f6e63616b65732e227d7d2c7b2272756c65223a22616c6c5f6f6e5f7468655f6d6f6f6e222c2272656673223a5b224d4f4f4e2d454c49472d3035225d2c227469746c65223a7b227a682d48616e74223a22e585a8e983a8e8b3a3e59ca8e69c88e79083222c22656e223a22416c6c20736f6c64206f6e20746865206d6f6f6e227d2c227768656e223a7b22627572726f772e736561736f6e223a2265636c69707365227d2c227265717569726573223a7b2265766572795f736f6c7574696f6e223a7b226368656573652e6d61726b6574223a7b226e6f745f696e223a5b226561727468225d7d7d7d2c22626c6f636b73223a227375626d6974222c226d657373616765223a7b227a682d48616e74223a22e69c88e89d95e69982e4b88de8b3a3e59cb0e79083e38082222c22656e223a224e6f7468696e6720676f657320746f20456172746820647572696e6720616e2065636c697073652e227d7d2c7b2272756c65223a227368616c6c6f77222c2272656673223a5b224d4f4f4e2d454c49472d3036225d2c227469746c65223a7b227a682d48616e74223a22e4b88de5a4aae6b7b1222c22656e223a224e6f7420746f6f2064656570227d2c227768656e223a7b22627572726f772e6372617465725f6465707468223a7b22616e737765726564223a747275657d7d2c227265717569726573223a7b22627572726f772e6372617465725f6465707468223a7b2261745f6d6f7374223a3939397d7d2c226f7468657277697365223a226661696c222c22626c6f636b73223a226e6f7468696e67222c226d657373616765223a7b227a682d48616e74223a22e98099e5808be59d91e5be88e6b7b1e38082222c22656e223a22546869732063726174657220697320646565702e227d2c2272656164696e67223a7b226e756d626572223a224d4f4f4e2d414d422d3130222c226f74686572223a7b227a682d48616e74223a22e4bba5e88289e79cbce588a4e696b7222c22656e223a22427920657965227d7d7d5d2c22736f6c7574696f6e223a5b7b2272756c65223a226e6f5f7261626269745f6d696c6b5f616c6f6e65222c2272656673223a5b224d4f4f4e2d534f4c2d3032225d2c227469746c65223a7b227a682d48616e74223a22e4b88de5be97e58faae69c89e58594e4b9b3222c22656e223a224e6f74206f6e6c7920726162626974206d696c6b227d2c227265717569726573223a7b226e6f74223a7b226368656573652e6d696c6b73223a7b22696e636c756465735f6f6e6c79223a5b22726162626974225d7d7d7d2c22626c6f636b73223a227375626d6974222c226d657373616765223a7b227a682d48616e74223a22e8ab8be58aa0e585b6e4bb96e4b9b3e6ba90e38082222c22656e223a2241646420616e6f74686572206d696c6b2e227d7d2c7b2272756c65223a226e6f5f646f67222c2272656673223a5b224d4f4f4e2d534f4c2d3033225d2c227469746c65223a7b227a682d48616e74223a22e6b292e69c89e5a4a9e78b97222c22656e223a224e6f2068656176656e6c7920646f67227d2c227265717569726573223a7b226e6f74223a7b226368656573652e74617374657273223a7b226d656e74696f6e73223a5b22e5a4a9e78b97222c22446f67225d7d7d7d2c22626c6f636b73223a227175616c696669636174696f6e222c226d657373616765223a7b227a682d48616e74223a22e5a4a9e78b97e4b88de5be97e59381e59897e38082222c22656e223a225468652068656176656e6c7920646f67206d6179206e6f742074617374652e227d7d2c7b2272756c65223a22666169725f7072696365222c2272656673223a5b224d4f4f4e2d534f4c2d3034225d2c227469746c65223a7b227a682d48616e74223a22e583b9e6a0bce585ace98193222c22656e223a22412066616972207072696365227d2c227768656e223a7b226368656573652e726976616c5f7072696365223a7b22616e737765726564223a747275657d7d2c227265717569726573223a7b22726174655f61745f6d6f7374223a7b226f66223a7b22616d6f756e74223a226368656573652e7072696365222c22706572223a226368656573652e6d6f6e746873227d2c226c696d6974223a7b22616d6f756e74223a226368656573652e726976616c5f7072696365222c22706572223a226368656573652e726976616c5f6d6f6e746873227d7d7d2c226f7468657277697365223a22726576696577222c22626c6f636b73223a226e6f7468696e67222c226d657373616765223a7b227a682d48616e74223a22e6af94e588a5e5aeb6e8b2b4e38082222c22656e223a22446561726572207468616e20656c736577686572652e227d7d2c7b2272756c65223a22646561725f6162726f6164222c2272656673223a5b224d4f4f4e2d534f4c2d3035225d2c227469746c65223a7b227a682d48616e74223a22e5a496e98ab7e4b88de8b3a4e8b3a3222c22656e223a224e6f74206368656170206162726f6164227d2c227768656e223a7b22616c6c223a5b7b226368656573652e6d61726b6574223a226561727468227d2c7b226368656573652e6d696c6b73223a7b22696e636c756465735f616e79223a5b22676f6174222c22636f77225d7d7d5d7d2c227265717569726573223a7b226578706f72742e70726963655f757364223a7b2261745f6c65617374223a392e397d7d2c22626c6f636b73223a227375626d6974222c226d657373616765223a7b227a682d48616e74223a22e7be8ee98791e583b9e6a0bce5a4aae4bd8ee38082222c22656e223a22546f6f20636865617020696e205553242e227d7d2c7b2272756c65223a227265616c222c2272656673223a5b224d4f4f4e2d534f4c2d3036225d2c227469746c65223a7b227a682d48616e74223a22e698afe79c9fe4b9b3e985aa222c22656e223a225265616c20636865657365227d2c227265717569726573223a7b226465636c61726564223a227075726974792e6f6e6c795f6d696c6b227d2c226f7468657277697365223a22726576696577222c22626c6f636b73223a227175616c696669636174696f6e222c226d657373616765223a7b227a682d48616e74223a22e8ab8be689bfe8bea6e4babae8819ee4b880e8819ee38082222c22656e223a22416e206f66666963657220736d656c6c732069742e227d7d2c7b2272756c65223a227461737465735f676f6f64222c2272656673223a5b224d4f4f4e2d534f4c2d3037225d2c227469746c65223a7b227a682d48616e74223a22e5a5bde59083222c22656e223a2254617374657320676f6f64227d2c22626c6f636b73223a227175616c696669636174696f6e222c22706f696e74735f6174223a22646f63756d656e74732e7461737465222c226d657373616765223a7b227a682d48616e74223a22e794b1e689bfe8bea6e4babae59381e59897e38082222c22656e223a22416e206f666669636572207461737465732069742e227d7d5d7d2c22646f63756d656e7473223a7b2267656e6572616c223a7b2272656673223a5b224d4f4f4e2d55504c2d3030225d2c22636c61757365223a22e59b9b222c227479706573223a5b22706466222c22706e67222c226a7067225d2c226d61785f6279746573223a32303937313532302c2266696c655f6e616d65223a7b227a682d48616e74223a22e69687e4bbb6e5908de7a8b15fe794b3e8ab8be88085222c22656e223a22446f63756d656e745f4170706c6963616e74227d2c2272656164696e67223a7b226e756d626572223a224d4f4f4e2d414d422d3038222c226f74686572223a7b227a682d48616e74223a22e5a4a7e5b08fe4b88de99990222c22656e223a224e6f206c696d6974206f662073697a65227d7d7d2c22706170657273223a5b7b226964223a226c65617365222c2272656673223a5b224d4f4f4e2d55504c2d3031225d2c22636c61757365223a22e59b9b28e4b88029222c226c6162656c223a7b227a682d48616e74223a22e7a79fe7b484222c22656e223a224c65617365227d2c2268656c70223a7b227a682d48616e74223a22e59091e5aba6e5a8a5e7a79fe79a84e982a3e4b880e4bbbde38082222c22656e223a22546865206f6e652066726f6d204368616e6727652e227d2c2272657175697265645f7768656e223a7b22627572726f772e666f756e646564223a7b22796f756e6765725f7468616e223a7b227965617273223a317d7d7d2c226d61785f6279746573223a313034383537367d2c7b226964223a2264656564222c2272656673223a5b224d4f4f4e2d55504c2d3032225d2c226c6162656c223a7b227a682d48616e74223a22e59cb0e5a591222c22656e223a2244656564227d2c227265717569726564223a66616c73652c2273686f776e5f7768656e223a7b226e6f74223a7b22627572726f772e666f756e646564223a7b22796f756e6765725f7468616e223a7b227965617273223a317d7d7d7d2c226e6f745f6f6c6465725f7468616e223a7b226d6f6e746873223a367d7d2c7b226964223a2270686f746f677261706873222c2272656673223a5b224d4f4f4e2d55504c2d3033225d2c226c6162656c223a7b227a682d48616e74223a22e785a7e78987222c22656e223a2250686f746f677261706873227d2c227265717569726564223a66616c73652c22636f756e74223a7b226d696e223a322c226d6178223a337d2c227479706573223a5b22706e67222c226a7067225d2c22696d616765223a7b227769647468223a3930302c22686569676874223a3630302c226578616374223a66616c73657d2c2272656164696e67223a7b226e756d626572223a224d4f4f4e2d414d422d3039222c226f74686572223a7b227a682d48616e74223a22e4b880e5bcb5e5b0b1e5a5bd222c22656e223a224f6e6520776f756c6420646f227d7d7d2c7b226964223a227461737465222c22706572223a22736f6c7574696f6e222c2272656673223a5b224d4f4f4e2d55504c2d3034225d2c226c6162656c223a7b227a682d48616e74223a22e59381e59897e5a0b1e5918a222c22656e223a2254617374696e67207265706f7274227d2c227479706573223a5b22706466225d2c226e6f745f6f6c6465725f7468616e223a7b227965617273223a317d2c22686f6c6473223a5b7b226964223a227369676e6564222c2272656673223a5b224d4f4f4e2d55504c2d3035225d2c22636c61757365223a22e59b9b28e59b9b2931222c2274657874223a7b227a682d48616e74223a22e69c89e7b0bde5908d222c22656e223a2261207369676e6174757265227d7d2c7b226964223a226372756d6273222c2274657874223a7b227a682d48616e74223a22e69c89e7a28ee5b191222c22656e223a226372756d6273227d7d5d7d2c7b226964223a22706f727472616974222c22706572223a22736f6c7574696f6e222c2272656673223a5b224d4f4f4e2d55504c2d3036225d2c226c6162656c223a7b227a682d48616e74223a22e4b9b3e985aae88296e5838f222c22656e223a22506f727472616974206f662074686520636865657365227d2c227479706573223a5b22706e67222c22706466225d2c22696d616765223a7b227769647468223a39302c22686569676874223a36302c226578616374223a7b22737769746368223a2265786163745f706f727472616974227d7d7d2c7b226964223a226c657474657273222c22706572223a22736f6c7574696f6e222c2272656673223a5b224d4f4f4e2d55504c2d3037225d2c226164646564223a747275652c22626f72726f7765645f66726f6d223a2273756e2d6d61726b6574222c226c6162656c223a7b227a682d48616e74223a22e68ea8e896a6e4bfa1222c22656e223a224c657474657273227d2c227265717569726564223a66616c73652c22636f756e74223a7b226d696e223a312c226d6178223a6e756c6c7d2c226e6f745f6f6c6465725f7468616e223a7b2264617973223a33307d7d2c7b226964223a2266696c6d222c22706572223a22736f6c7574696f6e222c2272656673223a5b224d4f4f4e2d55504c2d3038225d2c226c6162656c223a7b227a682d48616e74223a22e5bdb1e78987e688aae59c96222c22656e223a225374696c6c73227d2c227265717569726564223a66616c73657d5d2c22746f676574686572223a5b7b226964223a22736f6d655f707261697365222c2272656673223a5b224d4f4f4e2d55504c2d3039225d2c22636c61757365223a22e59b9b28e4b99d29222c2261745f6c656173745f6f6e65223a5b226c657474657273222c2266696c6d225d2c227768656e223a7b226368656573652e6d61726b6574223a226d617273227d2c226d657373616765223a7b227a682d48616e74223a22e68ea8e896a6e4bfa1e88887e688aae59c96e887b3e5b091e99984e4b880e9a085e38082222c22656e223a22417474616368206c657474657273206f72207374696c6c732e227d7d5d7d2c22726576696577223a7b2272656673223a5b224d4f4f4e2d5245562d3030225d2c22626567696e73223a2261745f6f6e6365222c22737461676573223a5b7b226964223a227175616c696669636174696f6e222c226b696e64223a227175616c696669636174696f6e222c226279223a226578656375746f72222c2272656673223a5b224d4f4f4e2d5245562d3031225d2c227469746c65223a7b227a682d48616e74223a22e8b387e6a0bce5afa9e69fa5222c22656e223a225175616c696669636174696f6e227d2c2261626f7574223a7b227a682d48616e74223a22e69fa5e8b387e6a0bc222c22656e223a22436865636b7320656c69676962696c697479227d2c22726566757365645f6173223a7b227a682d48616e74223a22e8b387e6a0bce4b88de7aca6222c22656e223a224e6f74207175616c6966696564227d7d2c7b226964223a2274617374696e67222c226b696e64223a226d656574696e67222c226279223a22636f6d6d6974746565222c2272656673223a5b224d4f4f4e2d5245562d3032225d2c227469746c65223a7b227a682d48616e74223a22e59381e59897e69c83222c22656e223a2254617374696e67227d2c2261626f7574223a7b227a682d48616e74223a22e5a4a7e5aeb6e4b880e8b5b7e59083222c22656e223a22416c6c2065617420746f676574686572227d2c226372697465726961223a5b7b226964223a22736d656c6c222c2272656673223a5b224d4f4f4e2d5245562d3033225d2c227469746c65223a7b227a682d48616e74223a22e6b0a3e591b3222c22656e223a22536d656c6c227d2c226173736573736564223a7b227a682d48616e74223a22e8819e222c22656e223a224279206e6f7365227d7d2c7b226964223a2264697374616e6365222c2272656673223a5b224d4f4f4e2d5245562d3034225d2c227469746c65223a7b227a682d48616e74223a22e8b79de99ba2222c22656e223a2244697374616e6365227d2c226173736573736564223a7b227a682d48616e74223a22e9878f222c22656e223a2242792074617065227d2c2273686f776e5f7768656e223a7b226e6f74223a7b226368656573652e6d61726b6574223a226d6f6f6e227d7d7d5d2c2272656164696e67223a7b226e756d626572223a224d4f4f4e2d414d422d3131222c226f74686572223a7b227a682d48616e74223a22e59084e887aae59083222c22656e223a2245616368206561747320616c6f6e65227d7d7d2c7b226964223a22646563726565222c226b696e64223a22617070726f76616c222c226279223a226167656e6379222c2272656673223a5b224d4f4f4e2d5245562d3035225d2c227469746c65223a7b227a682d48616e74223a22e6a0b8e5ae9a222c22656e223a22446563726565227d2c2261626f7574223a7b227a682d48616e74223a22e8938be7aba0222c22656e223a225365616c73227d2c22726566757365645f6173223a7b227a682d48616e74223a22e99ba3e59083222c22656e223a224e6f74207461737479227d7d5d2c22737570706c656d656e74223a7b2272656673223a5b224d4f4f4e2d535550502d3031225d2c22646561646c696e65223a7b226561726c6965725f6f66223a5b7b22776f726b696e675f64617973223a327d2c22616e6e6f756e6365645f6c61746572225d7d2c22636c6f636b5f737461727473223a2261736b6564222c226c61707365735f746f223a226e6f745f6163636570746564222c226c61707365645f6173223a7b227a682d48616e74223a22e4b88de4ba88e58f97e79086222c22656e223a224e6f74206163636570746564227d2c2261626f7574223a7b227a682d48616e74223a22e4ba8ce697a5e585a7e8a39ce6ada3222c22656e223a22537570706c656d656e7420696e2074776f2064617973227d2c2272656164696e67223a7b226e756d626572223a224d4f4f4e2d414d422d3132222c226f74686572223a7b227a682d48616e74223a22e4bba5e69c88e79083e697a5e8a888222c22656e223a224d6f6f6e2064617973227d7d7d2c226f7574636f6d6573223a5b7b226964223a2265616368222c2274657874223a7b227a682d48616e74223a22e59084e887aae69c89e7b590e69e9c222c22656e223a22456163682068617320697473206f776e206f7574636f6d65227d7d5d2c2272656164696e67223a7b226e756d626572223a224d4f4f4e2d414d422d3133222c226f74686572223a7b227a682d48616e74223a22e6bbbfe69c88e6898de5afa9222c22656e223a224f6e6c792061742066756c6c206d6f6f6e227d7d7d2c226c697374696e67223a7b226d61726b6574223a7b226e616d65223a5b226368656573652e6e616d65225d2c226e616d655f656e223a5b226578706f72742e7069746368225d2c2273756d6d617279223a5b226368656573652e686f6c655f7573655f6f74686572222c226368656573652e6e616d65225d2c2273756d6d6172795f656e223a5b226578706f72742e7069746368225d2c2276656e646f72223a22627572726f772e6e616d65222c2276656e646f725f656e223a22627572726f772e6e616d655f656e222c2263617465676f72696573223a5b226368656573652e6d696c6b73225d2c22696e6475737472696573223a5b226368656573652e6d61726b6574225d2c2273697a6573223a5b226368656573652e686f6c6573225d2c2277656273697465223a5b22627572726f772e77656273697465225d2c22766964656f223a5b22627572726f772e77656273697465225d2c227072696365223a7b22616d6f756e74223a5b226368656573652e7072696365222c226578706f72742e70726963655f757364225d2c226d6f6e746873223a226368656573652e6d6f6e746873222c22706572223a226368656573652e776569676874227d2c22626c6f636b73223a5b7b226964223a2274617374696e67222c227469746c65223a7b227a682d48616e74223a22e59381e59897222c22656e223a2254617374696e67227d2c227061746873223a5b226368656573652e74617374657273225d7d5d7d2c226c69737465645f6279223a5b226578656375746f72222c2276656e646f72225d2c2276616c6964697479223a7b22626567696e73223a22617070726f76616c222c22656e6473223a22756e6c696d69746564222c2272656673223a5b224d4f4f4e2d504f53542d3031225d7d2c226368616e676573223a7b22617070726f7665645f6279223a226167656e6379222c22636f76657273223a7b227a682d48616e74223a22e585a8e983a8222c22656e223a2245766572797468696e67227d2c2272656673223a5b224d4f4f4e2d504f53542d3032225d7d2c226f626c69676174696f6e73223a5b7b226964223a226b6565705f636f6f6c222c2272656673223a5b224d4f4f4e2d504f53542d3033225d2c2274657874223a7b227a682d48616e74223a22e4bf9de68c81e4bd8ee6baab222c22656e223a224b65657020697420636f6f6c227d7d5d2c2273616e6374696f6e73223a5b7b226964223a226578696c65222c2272656673223a5b224d4f4f4e2d504f53542d3034225d2c22636c61757365223a22e4b99d222c2274657874223a7b227a682d48616e74223a22e6b581e694be222c22656e223a224578696c65227d2c2267726f756e6473223a5b7b226964223a226d6f756c64222c2274657874223a7b227a682d48616e74223a22e799bce99c89222c22656e223a224d6f756c64227d7d5d2c226261725f7965617273223a332c2272656164696e67223a7b226e756d626572223a224d4f4f4e2d414d422d3134222c226f74686572223a7b227a682d48616e74223a22e6b0b8e4b985222c22656e223a22466f722065766572227d7d7d5d7d2c226465636c61726174696f6e73223a5b7b226964223a22686f6e65737479222c226b696e64223a226465636c61726174696f6e222c2276657273696f6e223a322c2272656673223a5b224d4f4f4e2d4445434c2d3031225d2c22636c61757365223a22e99984e4bbb6e4b880222c227469746c65223a7b227a682d48616e74223a22e8aaa0e5afa6e881b2e6988e222c22656e223a22486f6e65737479227d2c226164647265737365645f746f223a7b227a682d48616e74223a22e69c88e99da2e7bdb2222c22656e223a224d6f6f6e204167656e6379227d2c2273746174656d656e7473223a5b7b226964223a226e6f5f7468656674222c2274657874223a7b227a682d48616e74223a22e6b292e69c89e581b7e69c88e9a485222c22656e223a224e6f206d6f6f6e63616b65207761732073746f6c656e227d7d2c7b226964223a226e6f5f6769616e7473222c22636c61757365223a22e99984e4bbb6e4b88028e4ba8c29222c2274657874223a7b227a682d48616e74223a22e6b292e69c89e7ab99e59ca8e5b7a8e4babae882a9e4b88a222c22656e223a225765207374616e64206f6e206e6f206769616e74227d7d5d2c227469636b223a7b227a682d48616e74223a22e68891e881b2e6988e222c22656e223a2249206465636c617265227d7d2c7b226964223a226c69676874222c226b696e64223a22636f6e73656e74222c2272656673223a5b224d4f4f4e2d4445434c2d3032225d2c227469746c65223a7b227a682d48616e74223a22e69c88e58589e4bdbfe794a8e5908ce6848f222c22656e223a22557365206f66206d6f6f6e6c69676874227d2c2273746174656d656e7473223a5b7b226964223a227265666c6563746564222c2274657874223a7b227a682d48616e74223a22e5908ce6848fe58f8de5b084222c22656e223a22576520616772656520746f206265207265666c6563746564227d7d5d2c227469636b223a7b227a682d48616e74223a22e68891e5908ce6848f222c22656e223a2249206167726565227d2c226d61795f657863657074223a66616c73652c2273686f776e5f7768656e223a7b22627572726f772e6d6f6f6e6c69676874223a747275657d7d2c7b226964223a22707572697479222c226b696e64223a22756e64657274616b696e67222c22706572223a22736f6c7574696f6e222c2272656673223a5b224d4f4f4e2d4445434c2d3033225d2c22626f72726f7765645f66726f6d223a2273756e2d6d61726b6574222c227469746c65223a7b227a682d48616e74223a22e7b494e5baa6e58887e7b590222c22656e223a22507572697479227d2c2273746174656d656e7473223a5b7b226964223a226f6e6c795f6d696c6b222c2274657874223a7b227a682d48616e74223a22e58faae794a8e4b9b3222c22656e223a224f6e6c79206d696c6b2069732075736564227d7d5d2c227469636b223a7b227a682d48616e74223a22e68891e58887e7b590222c22656e223a224920756e64657274616b65227d7d5d2c226e6f7469636573223a5b7b226964223a227375626d697373696f6e5f7265636569766564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d7375626d697373696f6e5f7265636569766564222c22656e223a227b736f6c7574696f6e737d3a207375626d697373696f6e5f7265636569766564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a2264726166745f6c6170736564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d64726166745f6c6170736564222c22656e223a227b736f6c7574696f6e737d3a2064726166745f6c6170736564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a22737570706c656d656e745f726571756573746564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d737570706c656d656e745f726571756573746564222c22656e223a227b736f6c7574696f6e737d3a20737570706c656d656e745f726571756573746564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a22737570706c656d656e745f616e737765726564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d737570706c656d656e745f616e737765726564222c22656e223a227b736f6c7574696f6e737d3a20737570706c656d656e745f616e737765726564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a22737570706c656d656e745f6c6170736564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d737570706c656d656e745f6c6170736564222c22656e223a227b736f6c7574696f6e737d3a20737570706c656d656e745f6c6170736564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a226e6f745f7175616c6966696564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d6e6f745f7175616c6966696564222c22656e223a227b736f6c7574696f6e737d3a206e6f745f7175616c6966696564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a22617070726f766564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d617070726f766564222c22656e223a227b736f6c7574696f6e737d3a20617070726f766564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a2272656675736564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d72656675736564222c22656e223a227b736f6c7574696f6e737d3a2072656675736564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a226c6973746564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d6c6973746564222c22656e223a227b736f6c7574696f6e737d3a206c6973746564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a2277697468647261776e222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d77697468647261776e222c22656e223a227b736f6c7574696f6e737d3a2077697468647261776e227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d5d2c22666f726d73223a5b7b22666f726d223a22627572726f77222c2272656673223a5b224d4f4f4e2d464f524d312d3030225d2c227469746c65223a7b227a682d48616e74223a22e6b49ee7a9b4222c22656e223a22427572726f77227d2c22706572223a2266696c696e67222c22636c61757365223a22e8a1a8e4b880222c2273656374696f6e73223a5b7b226964223a226f776e6572222c2272656673223a5b224d4f4f4e2d464f524d312d3030225d2c22636c61757365223a22e8a1a8e4b88020e5b18be4b8bb222c227469746c65223a7b227a682d48616e74223a22e5b18be4b8bb222c22656e223a224f776e6572227d2c22696e74726f223a7b227a682d48616e74223a22e8aab0e4bd8fe59ca8e6b49ee8a3a1e38082222c22656e223a2257686f206c6976657320696e2074686520627572726f772e227d2c227175657374696f6e73223a5b7b226964223a226e616d65222c2272656673223a5b224d4f4f4e2d464f524d312d3031225d2c2274797065223a2274657874222c226c6162656c223a7b227a682d48616e74223a22e5908de7a8b1222c22656e223a224e616d65227d2c2268656c70223a7b227a682d48616e74223a22e99680e58fa3e5afabe79a84e982a3e5808be38082222c22656e223a22546865206f6e65206f6e2074686520646f6f722e227d2c226c696d697473223a7b2263686172616374657273223a36307d7d2c7b226964223a226e616d655f656e222c2272656673223a5b224d4f4f4e2d464f524d312d3032225d2c2274797065223a2274657874222c226c616e6775616765223a22656e222c227265717569726564223a66616c73652c226c6162656c223a7b227a682d48616e74223a22e88bb1e69687e5908de7a8b1222c22656e223a22456e676c697368206e616d65227d2c226c696d697473223a7b2263686172616374657273223a34307d7d2c7b226964223a2275626e222c2272656673223a5b224d4f4f4e2d464f524d312d3033225d2c2274797065223a2275626e222c226c6162656c223a7b227a682d48616e74223a22e7b5b1e4b880e7b7a8e8999f222c22656e223a22427573696e657373206e756d626572227d7d2c7b226964223a22616761696e222c2272656673223a5b224d4f4f4e2d464f524d312d3034225d2c2274797065223a2275626e222c226164646564223a747275652c227265717569726564223a66616c73652c226c6162656c223a7b227a682d48616e74223a22e5868de5afabe4b880e6aca1e7b5b1e7b7a8222c22656e223a22546865206e756d626572206f6e6365206d6f7265227d7d2c7b226964223a22636172726f7473222c2272656673223a5b224d4f4f4e2d464f524d312d3035225d2c2274797065223a226d6f6e6579222c2263757272656e6379223a22545744222c226c6162656c223a7b227a682d48616e74223a22e7b485e898bfe89494e5ad98e6acbe222c22656e223a22436172726f7420736176696e6773227d2c226c696d697473223a7b226d696e223a302c226d6178223a313030303030307d7d2c7b226964223a22666f756e646564222c2272656673223a5b224d4f4f4e2d464f524d312d3036225d2c2274797065223a2264617465222c226c6162656c223a7b227a682d48616e74223a22e68890e7ab8be697a5222c22656e223a22466f756e646564227d2c226c696d697473223a7b226e6f745f696e5f667574757265223a747275657d7d2c7b226964223a22646f6f725f636f6465222c2272656673223a5b224d4f4f4e2d464f524d312d3037225d2c2274797065223a2274657874222c2272657175697265645f7768656e223a7b22627572726f772e6d6f6f6e6c69676874223a747275657d2c226c6162656c223a7b227a682d48616e74223a22e99680e7a681e5af86e8aa9e222c22656e223a225061737320776f7264227d2c226d657373616765223a7b227a682d48616e74223a22e6b292e69c89e5af86e8aa9eefbc8ce58594e5ad90e4b88de9968be99680e38082222c22656e223a224e6f20726162626974206f70656e7320776974686f75742074686520776f72642e227d7d2c7b227061706572223a226c65617365227d5d7d2c7b226964223a227265616368222c227469746c65223a7b227a682d48616e74223a22e881afe7b5a1222c22656e223a22436f6e74616374227d2c227175657374696f6e73223a5b7b226964223a22656d61696c222c2272656673223a5b224d4f4f4e2d464f524d312d3038225d2c2274797065223a22656d61696c222c2272656365697665735f6d61696c223a747275652c227265717569726564223a66616c73652c226c6162656c223a7b227a682d48616e74223a22e99bbbe5ad90e983b5e4bbb6222c22656e223a22452d6d61696c227d7d2c7b226964223a2270686f6e65222c2272656673223a5b224d4f4f4e2d464f524d312d3039225d2c2274797065223a2270686f6e65222c227265717569726564223a66616c73652c226c6162656c223a7b227a682d48616e74223a22e99bbbe8a9b1222c22656e223a2250686f6e65227d7d2c7b226964223a2277656273697465222c2272656673223a5b224d4f4f4e2d464f524d312d3130225d2c2274797065223a2275726c222c227265717569726564223a66616c73652c226c6162656c223a7b227a682d48616e74223a22e7b6b2e7ab99222c22656e223a2257656273697465227d7d2c7b226964223a2273746f7279222c2272656673223a5b224d4f4f4e2d464f524d312d3131225d2c2274797065223a226c6f6e675f74657874222c226c6162656c223a7b227a682d48616e74223a22e8baabe4b896222c22656e223a2253746f7279227d2c226c696d697473223a7b2263686172616374657273223a3130307d2c22706c616365686f6c64657273223a5b224f4f4f222c224e225d2c226578616d706c65223a7b227a682d48616e74223a22e68891e58091e59ca8204f4f4f20e4bd8fe4ba86204e20e5b9b4e38082222c22656e223a225765206c6976656420696e204f4f4f20666f72204e2079656172732e227d7d5d2c22746f676574686572223a5b7b226964223a22726561636861626c65222c2272656673223a5b224d4f4f4e2d464f524d312d3132225d2c22636c61757365223a22e8a1a8e4b88020e881afe7b5a1222c2261745f6c656173745f6f6e65223a5b22656d61696c222c2270686f6e65225d2c227768656e223a7b22627572726f772e636172726f7473223a7b2261745f6c65617374223a317d7d2c226d657373616765223a7b227a682d48616e74223a22e99bbbe5ad90e983b5e4bbb6e88887e99bbbe8a9b1e887b3e5b091e5a1abe4b880e9a085e38082222c22656e223a224769766520616e20652d6d61696c2061646472657373206f7220612070686f6e65206e756d6265722e227d7d5d7d2c7b226964223a22736b79222c227469746c65223a7b227a682d48616e74223a22e5a4a9e7a9ba222c22656e223a22536b79227d2c227175657374696f6e73223a5b7b226964223a226d6f6f6e6c69676874222c2272656673223a5b224d4f4f4e2d464f524d312d3133225d2c2274797065223a227965735f6e6f222c226c6162656c223a7b227a682d48616e74223a22e69c89e69c88e58589e5978e222c22656e223a224973207468657265206d6f6f6e6c69676874227d7d2c7b226964223a2274756e6e656c73222c2272656673223a5b224d4f4f4e2d464f524d312d3134225d2c2274797065223a22696e7465676572222c22756e6974223a7b227a682d48616e74223a22e6a29d222c22656e223a2274756e6e656c73227d2c226c6162656c223a7b227a682d48616e74223a22e59cb0e98193222c22656e223a2254756e6e656c73227d2c226c696d697473223a7b226d696e223a312c226d6178223a31327d7d2c7b226964223a226f617468222c2272656673223a5b224d4f4f4e2d464f524d312d3135225d2c2274797065223a227469636b222c226c6162656c223a7b227a682d48616e74223a22e68891e4b88de69c83e68c96e588b0e69c88e4baaee8838ce99da2222c22656e223a2249207368616c6c206e6f742064696720746f20746865206661722073696465227d7d2c7b226964223a22736561736f6e222c2272656673223a5b224d4f4f4e2d464f524d312d3136225d2c226d65616e696e67223a322c2274797065223a2263686f696365222c227265717569726564223a66616c73652c226c6162656c223a7b227a682d48616e74223a22e5ada3e7af80222c22656e223a22536561736f6e227d2c226f7074696f6e73223a5b7b226964223a22646179222c226c6162656c223a7b227a682d48616e74223a22e799bde5a4a9222c22656e223a22446179227d7d2c7b226964223a226e69676874222c226c6162656c223a7b227a682d48616e74223a22e9bb91e5a49c222c22656e223a224e69676874227d7d2c7b226964223a2265636c69707365222c2272656673223a5b224d4f4f4e2d464f524d312d3137225d2c22636c61757365223a22e8a1a8e4b88020e8a8bb222c226c6162656c223a7b227a682d48616e74223a22e69c88e89d95222c22656e223a2245636c69707365227d7d5d2c2272656164696e67223a7b226e756d626572223a224d4f4f4e2d414d422d3037222c226f74686572223a7b227a682d48616e74223a22e69c88e89d95e7ae97e9bb91e5a49c222c22656e223a22416e2065636c69707365206973206e69676874227d7d7d5d7d2c7b226964223a22637261746572222c227469746c65223a7b227a682d48616e74223a22e99a95e79fb3e59d91222c22656e223a22437261746572227d2c2273686f776e5f7768656e223a7b22627572726f772e6d6f6f6e6c69676874223a747275652c227377697463682e636f756e745f63726174657273223a7b226e6f745f696e223a5b226e6f6e65225d7d7d2c227175657374696f6e73223a5b7b226964223a226372617465725f6465707468222c2272656673223a5b224d4f4f4e2d464f524d312d3138225d2c2274797065223a22696e7465676572222c227265717569726564223a66616c73652c226c6162656c223a7b227a682d48616e74223a22e6b7b1e5baa6222c22656e223a224465707468227d7d2c7b226964223a226372617465725f6e616d65222c2272656673223a5b224d4f4f4e2d464f524d312d3139225d2c2274797065223a2274657874222c2272657175697265645f7768656e223a7b22627572726f772e6372617465725f6465707468223a7b2261745f6c65617374223a3130307d7d2c226c6162656c223a7b227a682d48616e74223a22e59d91e5908d222c22656e223a224e616d65206f662074686520637261746572227d7d2c7b226964223a226372617465725f6775696465222c2272656673223a5b224d4f4f4e2d464f524d312d3230225d2c2274797065223a2274657874222c2272657175697265645f7768656e223a7b22627572726f772e6372617465725f6e616d65223a7b22616e737765726564223a747275657d7d2c226c6162656c223a7b227a682d48616e74223a22e59aaee5b08e222c22656e223a224775696465227d7d2c7b226964223a226372617465725f726f7065222c2272656673223a5b224d4f4f4e2d464f524d312d3231225d2c2274797065223a227965735f6e6f222c2273686f776e5f7768656e223a7b22616e795f736f6c7574696f6e223a7b226368656573652e6d696c6b73223a7b22696e636c75646573223a22676f6174227d7d7d2c226c6162656c223a7b227a682d48616e74223a22e69c89e7b9a9e5ad90e5978e222c22656e223a224973207468657265206120726f7065227d7d5d7d5d7d2c7b22666f726d223a22636865657365222c227469746c65223a7b227a682d48616e74223a22e4b9b3e985aa222c22656e223a22436865657365227d2c22706572223a22736f6c7574696f6e222c22636c61757365223a22e8a1a8e4ba8c222c22626f72726f7765645f66726f6d223a2273756e2d6d61726b6574222c2273656374696f6e73223a5b7b226964223a226b696e64222c227469746c65223a7b227a682d48616e74223a22e7a8aee9a19e222c22656e223a224b696e64227d2c227175657374696f6e73223a5b7b226964223a226e616d65222c2272656673223a5b224d4f4f4e2d464f524d322d3031225d2c2274797065223a2274657874222c226c6162656c223a7b227a682d48616e74223a22e4b9b3e985aae5908de7a8b1222c22656e223a22436865657365206e616d65227d7d2c7b226964223a22686f6c6573222c2272656673223a5b224d4f4f4e2d464f524d322d3032225d2c22636c61757365223a22e8a1a8e4ba8c20e6b49e222c2274797065223a2263686f696365222c226c6162656c223a7b227a682d48616e74223a22e69c89e6b49ee5978e222c22656e223a2248617320697420686f6c6573227d2c226f7074696f6e73223a5b7b226964223a2277697468222c226c6162656c223a7b227a682d48616e74223a22e69c89222c22656e223a22596573227d7d2c7b226964223a22776974686f7574222c226c6162656c223a7b227a682d48616e74223a22e784a1222c22656e223a224e6f227d7d5d2c22666f6c6c6f7765645f6279223a7b2277697468223a5b7b226964223a22686f6c655f636f756e74222c2272656673223a5b224d4f4f4e2d464f524d322d3033225d2c2274797065223a22696e7465676572222c226c6162656c223a7b227a682d48616e74223a22e5b9bee5808be6b49e222c22656e223a22486f77206d616e7920686f6c6573227d2c226c696d697473223a7b226d696e223a312c226d6178223a31327d7d2c7b226964223a22686f6c655f757365222c2274797065223a2263686f69636573222c227265717569726564223a66616c73652c226c6162656c223a7b227a682d48616e74223a22e6b49ee79a84e794a8e98094222c22656e223a22576861742074686520686f6c65732061726520666f72227d2c226f7074696f6e73223a5b7b226964223a226c6f6f6b73222c226c6162656c223a7b227a682d48616e74223a22e5a5bde79c8b222c22656e223a224c6f6f6b73227d7d2c7b226964223a226f74686572222c226c6162656c223a7b227a682d48616e74223a22e585b6e4bb96222c22656e223a224f74686572227d7d5d2c22666f6c6c6f7765645f6279223a7b226f74686572223a5b7b226964223a22686f6c655f7573655f6f74686572222c2274797065223a2274657874222c226c6162656c223a7b227a682d48616e74223a22e585b6e4bb96e794a8e98094222c22656e223a224f7468657220757365227d2c226c696d697473223a7b2263686172616374657273223a31307d7d5d7d7d5d7d7d2c7b226964223a226d696c6b73222c2272656673223a5b224d4f4f4e2d464f524d322d3034225d2c2274797065223a2263686f69636573222c226c6162656c223a7b227a682d48616e74223a22e4b9b3e6ba90222c22656e223a224d696c6b73227d2c226c696d697473223a7b2261745f6c65617374223a312c2261745f6d6f7374223a327d2c226f7074696f6e73223a5b7b226964223a22676f6174222c226c6162656c223a7b227a682d48616e74223a22e7be8a222c22656e223a22476f6174227d7d2c7b226964223a22636f77222c226c6162656c223a7b227a682d48616e74223a22e7899b222c22656e223a22436f77227d7d2c7b226964223a22726162626974222c226c6162656c223a7b227a682d48616e74223a22e58594222c22656e223a22526162626974227d7d2c7b226964223a226e6f6e65222c22616c6f6e65223a747275652c226c6162656c223a7b227a682d48616e74223a22e784a1222c22656e223a224e6f6e65227d7d5d7d2c7b227061706572223a227461737465227d2c7b226964223a2274617374657273222c2272656673223a5b224d4f4f4e2d464f524d322d3035225d2c22636c61757365223a22e8a1a8e4ba8c20e59381e59897222c2274797065223a22726f7773222c226c6162656c223a7b227a682d48616e74223a22e59381e59897e88085222c22656e223a2254617374657273227d2c226c696d697473223a7b2261745f6c65617374223a312c2261745f6d6f7374223a337d2c22636f6c756d6e73223a5b7b226964223a2277686f222c2274797065223a2274657874222c226c6162656c223a7b227a682d48616e74223a22e8aab0222c22656e223a2257686f227d2c226c696d697473223a7b2263686172616374657273223a357d7d2c7b226964223a2273636f7265222c2272656673223a5b224d4f4f4e2d464f524d322d3036225d2c2274797065223a22696e7465676572222c226c6162656c223a7b227a682d48616e74223a22e58886e695b8222c22656e223a2253636f7265227d2c226c696d697473223a7b226d6178223a31307d2c227265717569726564223a66616c73657d2c7b226964223a22646179222c2274797065223a2264617465222c226c6162656c223a7b227a682d48616e74223a22e697a5e69c9f222c22656e223a22446179227d2c227265717569726564223a66616c73657d2c7b226964223a226d6f6f64222c2274797065223a2263686f696365222c227265717569726564223a66616c73652c226c6162656c223a7b227a682d48616e74223a22e5bf83e68385222c22656e223a224d6f6f64227d2c226f7074696f6e73223a5b7b226964223a226d65727279222c226c6162656c223a7b227a682d48616e74223a22e68489e5bfab222c22656e223a224d65727279227d7d2c7b226964223a226772617665222c226c6162656c223a7b227a682d48616e74223a22e59ab4e88285222c22656e223a224772617665227d7d5d7d5d7d5d7d2c7b226964223a22776569676874222c227469746c65223a7b227a682d48616e74223a22e9878de9878f222c22656e223a22576569676874227d2c227175657374696f6e73223a5b7b226964223a22776569676874222c2274797065223a226e756d626572222c226c6162656c223a7b227a682d48616e74223a22e9878de9878f222c22656e223a22576569676874227d2c22756e6974223a7b227a682d48616e74223a22e585ace696a4222c22656e223a226b67227d2c226c696d697473223a7b226d696e223a302e352c226d6178223a39392e397d2c2272656673223a5b224d4f4f4e2d464f524d322d3037225d2c22636c61757365223a22e8a1a8e4ba8c20e9878d227d2c7b226964223a227363616c65222c2272656673223a5b224d4f4f4e2d464f524d322d3039225d2c2274797065223a227965735f6e6f222c226c6162656c223a7b227a682d48616e74223a22e7a7a4e9818ee5978e222c22656e223a225761732069742077656967686564227d7d2c7b226964223a22776569676865645f6174222c2274797065223a2263686f696365222c226c6162656c223a7b227a682d48616e74223a22e59ca8e593aae8a3a1e7a7a4222c22656e223a225768657265206974207761732077656967686564227d2c226f7074696f6e73223a5b7b226964223a22736561222c226c6162656c223a7b227a682d48616e74223a22e5afa7e99d9ce6b5b7222c22656e223a22536561206f66205472616e7175696c697479227d7d2c7b226964223a22706f6c65222c226c6162656c223a7b227a682d48616e74223a22e58d97e6a5b5222c22656e223a22536f75746820706f6c65227d7d2c7b226964223a22656c73657768657265222c226c6162656c223a7b227a682d48616e74223a22e585b6e4bb96222c22656e223a22456c73657768657265227d7d5d2c22666f6c6c6f7765645f6279223a7b22656c73657768657265223a5b7b226964223a22776569676865645f61745f6f74686572222c2274797065223a2274657874222c226c6162656c223a7b227a682d48616e74223a22e585b6e4bb96e59cb0e9bb9e222c22656e223a224f7468657220706c616365227d2c226c696d697473223a7b2263686172616374657273223a31307d7d5d7d2c2272656673223a5b224d4f4f4e2d464f524d322d3038225d7d5d7d2c7b226964223a227072696365222c227469746c65223a7b227a682d48616e74223a22e583b9e6a0bc222c22656e223a225072696365227d2c227175657374696f6e73223a5b7b226964223a227072696365222c2272656673223a5b224d4f4f4e2d464f524d322d3130225d2c2274797065223a226d6f6e6579222c2263757272656e6379223a22545744222c226c6162656c223a7b227a682d48616e74223a22e583b9e6a0bc222c22656e223a225072696365227d7d2c7b226964223a226d6f6e746873222c2272656673223a5b224d4f4f4e2d464f524d322d3131225d2c2274797065223a22696e7465676572222c22756e6974223a7b227a682d48616e74223a22e5808be69c88222c22656e223a226d6f6e746873227d2c226c6162656c223a7b227a682d48616e74223a22e69c88e695b8222c22656e223a224d6f6e746873227d2c226c696d697473223a7b226d696e223a317d7d2c7b226964223a22726976616c5f7072696365222c2272656673223a5b224d4f4f4e2d464f524d322d3132225d2c2274797065223a226d6f6e6579222c2263757272656e6379223a22545744222c227265717569726564223a66616c73652c226c6162656c223a7b227a682d48616e74223a22e588a5e5aeb6e583b9e6a0bc222c22656e223a22507269636520656c73657768657265227d7d2c7b226964223a22726976616c5f6d6f6e746873222c2272656673223a5b224d4f4f4e2d464f524d322d3133225d2c2274797065223a22696e7465676572222c227265717569726564223a66616c73652c226c6162656c223a7b227a682d48616e74223a22e588a5e5aeb6e69c88e695b8222c22656e223a224d6f6e74687320656c73657768657265227d7d2c7b226964223a226d61726b6574222c2272656673223a5b224d4f4f4e2d464f524d322d3134225d2c2274797065223a2263686f696365222c226c6162656c223a7b227a682d48616e74223a22e8b3a3e588b0e593aae8a3a1222c22656e223a22576865726520697420697320736f6c64227d2c226f7074696f6e73223a5b7b226964223a226d6f6f6e222c226c6162656c223a7b227a682d48616e74223a22e69c88e79083222c22656e223a224d6f6f6e227d7d2c7b226964223a226561727468222c226c6162656c223a7b227a682d48616e74223a22e59cb0e79083222c22656e223a224561727468227d7d2c7b226964223a226d617273222c226c6162656c223a7b227a682d48616e74223a22e781abe6989f222c22656e223a224d617273227d7d5d7d5d7d5d7d2c7b22666f726d223a226578706f7274222c2272656673223a5b224d4f4f4e2d464f524d332d3030225d2c227469746c65223a7b227a682d48616e74223a22e8bcb8e587ba222c22656e223a224578706f7274227d2c22706572223a22736f6c7574696f6e222c22636c61757365223a22e8a1a8e4b889222c2273686f776e5f7768656e223a7b226368656573652e6d61726b6574223a7b22696e223a5b226561727468222c226d617273225d7d7d2c2273656374696f6e73223a5b7b226964223a226162726f6164222c227469746c65223a7b227a682d48616e74223a22e5a496e98ab7222c22656e223a224162726f6164227d2c227175657374696f6e73223a5b7b226964223a2270726963655f757364222c2272656673223a5b224d4f4f4e2d464f524d332d3031225d2c2274797065223a226d6f6e6579222c2263757272656e6379223a22555344222c226c6162656c223a7b227a682d48616e74223a22e7be8ee98791e583b9e6a0bc222c22656e223a22507269636520696e20555324227d2c226c696d697473223a7b226d696e223a302e352c226d6178223a39392e39397d7d2c7b226964223a227069746368222c2272656673223a5b224d4f4f4e2d464f524d332d3032225d2c2274797065223a226c6f6e675f74657874222c226c616e6775616765223a22656e222c226c6162656c223a7b227a682d48616e74223a22e88bb1e69687e8aaaae6988e222c22656e223a225069746368227d2c226c696d697473223a7b2263686172616374657273223a35307d7d2c7b226964223a22726f636b6574222c2272656673223a5b224d4f4f4e2d464f524d332d3033225d2c22626f72726f7765645f66726f6d223a2273756e2d6d61726b6574222c2274797065223a2274657874222c2273686f776e5f7768656e223a7b226368656573652e6d61726b6574223a226d617273227d2c226c6162656c223a7b227a682d48616e74223a22e781abe7aead222c22656e223a22526f636b6574227d7d2c7b227061706572223a22706f727472616974227d5d7d5d7d5d7d', '039e77371f7b50391981fb9d5dc2e4c2aebfabd331463efb7a8035eafcb15de0', '2030-02-10 04:00:00+00');
INSERT INTO public.programmes_publishedpack VALUES ('0b59f1cc82c9c07f6e72b0733b760e3a53897b4ad2ca8c498e8a4cb148c57943', 'late-market', '1', '2030-01-01', '\x7b2270726f6772616d6d65223a7b226964223a226c6174652d6d61726b6574222c2276657273696f6e223a2231222c226566666563746976655f66726f6d223a22323033302d30312d3031222c2272656673223a5b22534d414c4c2d4944454e542d3031225d2c226e616d65223a7b227a682d48616e74223a22e5b08fe5b882e99b86222c22656e223a22536d616c6c204d61726b6574227d2c2273756d6d617279223a7b227a682d48616e74223a22e58faae5ad98e59ca8e696bce6b8ace8a9a6e8a3a1e79a84e8a888e795abe38082222c22656e223a22412070726f6772616d6d652074686174206c69766573206f6e6c7920696e2074657374732e227d2c226f7267616e69736572223a7b226e616d65223a7b227a682d48616e74223a22e69c88e99da2e7bdb2222c22656e223a224d6f6f6e204167656e6379227d2c2272656673223a5b22534d414c4c2d4944454e542d3032225d7d2c226578656375746f72223a7b226e616d65223a7b227a682d48616e74223a22e58594e5ad90e5b7a5e69c83222c22656e223a224775696c64206f662052616262697473227d2c2272656673223a5b22534d414c4c2d4944454e542d3033225d7d2c226261736973223a5b7b226964223a226d6f6f6e5f6c6177222c2274657874223a7b227a682d48616e74223a22e69c88e9a485e6b395222c22656e223a22546865204d6f6f6e63616b6520416374227d7d5d2c22636f6e7461637473223a7b2270686f6e6573223a5b2230322d303030302d303030302331225d2c22656d61696c73223a5b22726162626974406d6f6f6e2e6578616d706c65225d2c2261646472657373223a7b227a682d48616e74223a22e69c88e79083e5afa7e99d9ce6b5b7203120e8999f222c22656e223a223120536561206f66205472616e7175696c697479227d7d2c22706572696f64223a7b22656e6473223a22323033312d31322d3331222c226d65616e696e67223a7b227a682d48616e74223a22e69c80e5be8ce4b880e697a5222c22656e223a22546865206c61737420646179227d7d2c22696e74616b65223a7b2272656673223a5b22534d414c4c2d444154452d3031225d2c22636c61757365223a22e4b880222c226d6f6465223a2262617463686573222c2277696e646f7773223a5b7b226964223a2266756c6c5f6d6f6f6e222c226e616d65223a7b227a682d48616e74223a22e6bbbfe69c88222c22656e223a2246756c6c206d6f6f6e227d2c226f70656e73223a22323033302d30332d30315430303a30303a30302b30383a3030222c22636c6f736573223a22323033302d30332d33315431383a30303a30302b30383a3030227d2c7b226964223a226e65775f6d6f6f6e222c226e616d65223a7b227a682d48616e74223a22e696b0e69c88222c22656e223a224e6577206d6f6f6e227d2c226578706563746564223a7b227a682d48616e74223a22e9a090e8a888e4b8ade7a78b222c22656e223a2241626f7574206d69642d617574756d6e227d7d5d7d2c22736f6c7574696f6e73223a7b2261745f6d6f7374223a322c2272656673223a5b22534d414c4c2d534f4c2d3031225d2c22636c61757365223a22e4ba8c227d2c22726563656970745f707265666978223a224c415445222c22666f726d73223a5b22627572726f77222c22636865657365225d2c227377697463686573223a5b7b226964223a22637261746572735f636f756e74222c2276616c7565223a747275652c226f74686572223a5b66616c73655d2c2272656673223a5b22534d414c4c2d414d422d3031225d2c226d65616e696e67223a7b227a682d48616e74223a22e99a95e79fb3e59d91e698afe590a6e7ae97e585a5222c22656e223a2257686574686572206372617465727320636f756e74227d7d5d7d2c22656c69676962696c697479223a7b2276656e646f72223a5b7b2272756c65223a22656e6f7567685f636172726f7473222c2272656673223a5b22534d414c4c2d454c49472d3031225d2c22636c61757365223a22e4b889222c227469746c65223a7b227a682d48616e74223a22e7b485e898bfe89494e8b6b3e5a4a0222c22656e223a22456e6f75676820636172726f7473227d2c227265717569726573223a7b22627572726f772e636172726f7473223a7b2261745f6c65617374223a3130307d7d2c22626c6f636b73223a227375626d6974222c226d657373616765223a7b227a682d48616e74223a22e5ad98e6acbee4b88de8b6b320313030e38082222c22656e223a22536176696e67732062656c6f77203130302e227d7d5d2c22736f6c7574696f6e223a5b7b2272756c65223a226e6f5f7261626269745f6d696c6b5f616c6f6e65222c2272656673223a5b22534d414c4c2d534f4c2d3032225d2c227469746c65223a7b227a682d48616e74223a22e4b88de5be97e58faae69c89e58594e4b9b3222c22656e223a224e6f74206f6e6c7920726162626974206d696c6b227d2c227265717569726573223a7b226e6f74223a7b226368656573652e6d696c6b73223a7b22696e636c756465735f6f6e6c79223a5b22726162626974225d7d7d7d2c22626c6f636b73223a227375626d6974222c226d657373616765223a7b227a682d48616e74223a22e8ab8be58aa0e585b6e4bb96e4b9b3e6ba90e38082222c22656e223a2241646420616e6f74686572206d696c6b2e227d7d2c7b2272756c65223a227461737465735f676f6f64222c2272656673223a5b22534d414c4c2d534f4c2d3033225d2c227469746c65223a7b227a682d48616e74223a22e5a5bde59083222c22656e223a2254617374657320676f6f64227d2c22626c6f636b73223a227175616c696669636174696f6e222c226d657373616765223a7b227a682d48616e74223a22e794b1e689bfe8bea6e4babae59381e59897e38082222c22656e223a22416e206f666669636572207461737465732069742e227d7d5d7d2c22646f63756d656e7473223a7b2267656e6572616c223a7b227479706573223a5b22706466222c22706e67222c226a7067225d2c226d61785f6279746573223a32303937313532302c2266696c655f6e616d65223a7b227a682d48616e74223a22e69687e4bbb6e5908de7a8b15fe794b3e8ab8be88085222c22656e223a22446f63756d656e745f4170706c6963616e74227d7d2c22706170657273223a5b7b226964223a227461737465222c22706572223a22736f6c7574696f6e222c2272656673223a5b22534d414c4c2d55504c2d3031225d2c226c6162656c223a7b227a682d48616e74223a22e59381e59897e5a0b1e5918a222c22656e223a2254617374696e67207265706f7274227d2c227479706573223a5b22706466225d2c226e6f745f6f6c6465725f7468616e223a7b227965617273223a317d7d5d7d2c22726576696577223a7b22626567696e73223a2261667465725f77696e646f77222c22737461676573223a5b7b226964223a227175616c696669636174696f6e222c226b696e64223a227175616c696669636174696f6e222c226279223a226578656375746f72222c2272656673223a5b22534d414c4c2d5245562d3031225d2c227469746c65223a7b227a682d48616e74223a22e8b387e6a0bce5afa9e69fa5222c22656e223a225175616c696669636174696f6e227d2c2261626f7574223a7b227a682d48616e74223a22e69fa5e8b387e6a0bc222c22656e223a22436865636b7320656c69676962696c697479227d2c22726566757365645f6173223a7b227a682d48616e74223a22e8b387e6a0bce4b88de7aca6222c22656e223a224e6f74207175616c6966696564227d7d2c7b226964223a2274617374696e67222c226b696e64223a22617070726f76616c222c226279223a226167656e6379222c2272656673223a5b22534d414c4c2d5245562d3032225d2c227469746c65223a7b227a682d48616e74223a22e59381e59897222c22656e223a2254617374696e67227d2c2261626f7574223a7b227a682d48616e74223a22e59083222c22656e223a2245617473227d2c22726566757365645f6173223a7b227a682d48616e74223a22e99ba3e59083222c22656e223a224e6f74207461737479227d7d5d2c22737570706c656d656e74223a7b22646561646c696e65223a7b22776f726b696e675f64617973223a327d2c226c61707365735f746f223a226e6f745f6163636570746564222c226c61707365645f6173223a7b227a682d48616e74223a22e4b88de4ba88e58f97e79086222c22656e223a224e6f74206163636570746564227d2c2261626f7574223a7b227a682d48616e74223a22e4ba8ce697a5e585a7e8a39ce6ada3222c22656e223a22537570706c656d656e7420696e2074776f2064617973227d7d7d2c226c697374696e67223a7b226d61726b6574223a7b226e616d65223a5b226368656573652e6e616d65225d2c2273756d6d617279223a5b226368656573652e6e616d65225d2c2276656e646f72223a22627572726f772e6e616d65222c2263617465676f72696573223a5b226368656573652e6d696c6b73225d2c227072696365223a7b22616d6f756e74223a5b22627572726f772e636172726f7473225d7d7d2c226c69737465645f6279223a5b226578656375746f72225d2c2276616c6964697479223a7b22626567696e73223a22616e6e6f756e63656d656e74222c22656e6473223a22706572696f64227d2c226368616e676573223a7b22617070726f7665645f6279223a226167656e6379222c22636f76657273223a7b227a682d48616e74223a22e585a8e983a8222c22656e223a2245766572797468696e67227d7d7d2c226465636c61726174696f6e73223a5b7b226964223a22686f6e65737479222c226b696e64223a226465636c61726174696f6e222c2272656673223a5b22534d414c4c2d4445434c2d3031225d2c227469746c65223a7b227a682d48616e74223a22e8aaa0e5afa6e881b2e6988e222c22656e223a22486f6e65737479227d2c2273746174656d656e7473223a5b7b226964223a226e6f5f7468656674222c2274657874223a7b227a682d48616e74223a22e6b292e69c89e581b7e69c88e9a485222c22656e223a224e6f206d6f6f6e63616b65207761732073746f6c656e227d7d2c7b226964223a227265616c5f636865657365222c2274657874223a7b227a682d48616e74223a22e698afe79c9fe4b9b3e985aa222c22656e223a2254686520636865657365206973207265616c227d7d5d2c227469636b223a7b227a682d48616e74223a22e68891e881b2e6988e222c22656e223a2249206465636c617265227d7d5d2c226e6f7469636573223a5b7b226964223a227375626d697373696f6e5f7265636569766564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d7375626d697373696f6e5f7265636569766564222c22656e223a227b736f6c7574696f6e737d3a207375626d697373696f6e5f7265636569766564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a2264726166745f6c6170736564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d64726166745f6c6170736564222c22656e223a227b736f6c7574696f6e737d3a2064726166745f6c6170736564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a22737570706c656d656e745f726571756573746564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d737570706c656d656e745f726571756573746564222c22656e223a227b736f6c7574696f6e737d3a20737570706c656d656e745f726571756573746564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a22737570706c656d656e745f616e737765726564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d737570706c656d656e745f616e737765726564222c22656e223a227b736f6c7574696f6e737d3a20737570706c656d656e745f616e737765726564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a22737570706c656d656e745f6c6170736564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d737570706c656d656e745f6c6170736564222c22656e223a227b736f6c7574696f6e737d3a20737570706c656d656e745f6c6170736564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a226e6f745f7175616c6966696564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d6e6f745f7175616c6966696564222c22656e223a227b736f6c7574696f6e737d3a206e6f745f7175616c6966696564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a22617070726f766564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d617070726f766564222c22656e223a227b736f6c7574696f6e737d3a20617070726f766564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a2272656675736564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d72656675736564222c22656e223a227b736f6c7574696f6e737d3a2072656675736564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a226c6973746564222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d6c6973746564222c22656e223a227b736f6c7574696f6e737d3a206c6973746564227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d2c7b226964223a2277697468647261776e222c227375626a656374223a7b227a682d48616e74223a22e3808c7b736f6c7574696f6e737de3808d77697468647261776e222c22656e223a227b736f6c7574696f6e737d3a2077697468647261776e227d2c22626f6479223a7b227a682d48616e74223a227b6f7267616e69736174696f6e7defbc9a7b726561736f6e7d222c22656e223a227b6f7267616e69736174696f6e7d3a207b726561736f6e7d227d7d5d2c22666f726d73223a5b7b22666f726d223a22627572726f77222c227469746c65223a7b227a682d48616e74223a22e6b49ee7a9b4222c22656e223a22427572726f77227d2c22706572223a2266696c696e67222c22636c61757365223a22e8a1a8e4b880222c2273656374696f6e73223a5b7b226964223a226f776e6572222c227469746c65223a7b227a682d48616e74223a22e5b18be4b8bb222c22656e223a224f776e6572227d2c227175657374696f6e73223a5b7b226964223a226e616d65222c2272656673223a5b22534d414c4c2d464f524d312d3031225d2c2274797065223a2274657874222c226c6162656c223a7b227a682d48616e74223a22e5908de7a8b1222c22656e223a224e616d65227d2c226c696d697473223a7b2263686172616374657273223a36307d7d2c7b226964223a2275626e222c2272656673223a5b22534d414c4c2d464f524d312d3032225d2c2274797065223a2275626e222c226c6162656c223a7b227a682d48616e74223a22e7b5b1e4b880e7b7a8e8999f222c22656e223a2255424e227d7d2c7b226964223a22636172726f7473222c2272656673223a5b22534d414c4c2d464f524d312d3033225d2c2274797065223a226d6f6e6579222c2263757272656e6379223a22545744222c226c6162656c223a7b227a682d48616e74223a22e7b485e898bfe89494e5ad98e6acbe222c22656e223a22436172726f7420736176696e6773227d7d2c7b226964223a22666f756e646564222c2272656673223a5b22534d414c4c2d464f524d312d3034225d2c2274797065223a2264617465222c226c6162656c223a7b227a682d48616e74223a22e68890e7ab8be697a5222c22656e223a22466f756e646564227d2c226c696d697473223a7b226e6f745f696e5f667574757265223a747275657d7d5d7d5d7d2c7b22666f726d223a22636865657365222c227469746c65223a7b227a682d48616e74223a22e4b9b3e985aa222c22656e223a22436865657365227d2c22706572223a22736f6c7574696f6e222c22636c61757365223a22e8a1a8e4ba8c222c2273656374696f6e73223a5b7b226964223a226b696e64222c227469746c65223a7b227a682d48616e74223a22e7a8aee9a19e222c22656e223a224b696e64227d2c227175657374696f6e73223a5b7b226964223a226e616d65222c2272656673223a5b22534d414c4c2d464f524d322d3031225d2c2274797065223a2274657874222c226c6162656c223a7b227a682d48616e74223a22e4b9b3e985aae5908de7a8b1222c22656e223a22436865657365206e616d65227d7d2c7b226964223a22686f6c6573222c2272656673223a5b22534d414c4c2d464f524d322d3032225d2c2274797065223a2263686f696365222c226c6162656c223a7b227a682d48616e74223a22e69c89e6b49ee5978e222c22656e223a2248617320697420686f6c6573227d2c226f7074696f6e73223a5b7b226964223a2277697468222c226c6162656c223a7b227a682d48616e74223a22e69c89222c22656e223a22596573227d7d2c7b226964223a22776974686f7574222c226c6162656c223a7b227a682d48616e74223a22e784a1222c22656e223a224e6f227d7d5d2c22666f6c6c6f7765645f6279223a7b2277697468223a5b7b226964223a22686f6c655f636f756e74222c2272656673223a5b22534d414c4c2d464f524d322d3033225d2c2274797065223a22696e7465676572222c226c6162656c223a7b227a682d48616e74223a22e5b9bee5808be6b49e222c22656e223a22486f77206d616e7920686f6c6573227d2c226c696d697473223a7b226d696e223a312c226d6178223a31327d7d5d7d7d2c7b226964223a226d696c6b73222c2272656673223a5b22534d414c4c2d464f524d322d3034225d2c2274797065223a2263686f69636573222c226c6162656c223a7b227a682d48616e74223a22e4b9b3e6ba90222c22656e223a224d696c6b73227d2c226c696d697473223a7b2261745f6c65617374223a312c2261745f6d6f7374223a327d2c226f7074696f6e73223a5b7b226964223a22676f6174222c226c6162656c223a7b227a682d48616e74223a22e7be8a222c22656e223a22476f6174227d7d2c7b226964223a22636f77222c226c6162656c223a7b227a682d48616e74223a22e7899b222c22656e223a22436f77227d7d2c7b226964223a22726162626974222c226c6162656c223a7b227a682d48616e74223a22e58594222c22656e223a22526162626974227d7d2c7b226964223a226e6f6e65222c22616c6f6e65223a747275652c226c6162656c223a7b227a682d48616e74223a22e784a1222c22656e223a224e6f6e65227d7d5d7d2c7b227061706572223a227461737465227d2c7b226964223a2274617374657273222c2272656673223a5b22534d414c4c2d464f524d322d3035225d2c2274797065223a22726f7773222c226c6162656c223a7b227a682d48616e74223a22e59381e59897e88085222c22656e223a2254617374657273227d2c226c696d697473223a7b2261745f6c65617374223a312c2261745f6d6f7374223a337d2c22636f6c756d6e73223a5b7b226964223a2277686f222c2274797065223a2274657874222c226c6162656c223a7b227a682d48616e74223a22e8aab0222c22656e223a2257686f227d2c226c696d697473223a7b2263686172616374657273223a357d7d2c7b226964223a2273636f7265222c2274797065223a22696e7465676572222c226c6162656c223a7b227a682d48616e74223a22e58886e695b8222c22656e223a2253636f7265227d2c227265717569726564223a66616c73657d5d7d5d7d5d7d5d7d', 'ed7d9d76d11fee2fbca40a2b1c92808aa6c8f3a36f3fe5ccb84e6edf98d7794d', '2030-02-10 04:00:00+00');



INSERT INTO public.programmes_staffgrant VALUES (1, 'officer', '2030-02-10 04:00:00+00', NULL, '07681d5a-01a6-4e48-9a57-461820f09193', 'small-market');
INSERT INTO public.programmes_staffgrant VALUES (2, 'agency', '2030-02-10 04:00:00+00', NULL, '2e144db1-3d3c-442d-8f1c-ef48e47a8704', 'small-market');
INSERT INTO public.programmes_staffgrant VALUES (3, 'officer', '2030-02-10 04:00:00+00', NULL, '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'moon-market');
INSERT INTO public.programmes_staffgrant VALUES (4, 'agency', '2030-02-10 04:00:00+00', NULL, 'b51bd5b6-0baf-4263-97e1-58c9c5fe4662', 'moon-market');
INSERT INTO public.programmes_staffgrant VALUES (5, 'officer', '2030-02-10 04:00:00+00', NULL, '5da234df-13b1-4212-ac78-143f2e2ca31a', 'late-market');
INSERT INTO public.programmes_staffgrant VALUES (6, 'agency', '2030-02-10 04:00:00+00', NULL, 'c0fd8d33-07ae-464b-ac7d-b85a1511647f', 'late-market');






INSERT INTO public.programmes_window VALUES ('96b83add-bf6b-4be7-953c-eee0e1fe9002', 'full_moon', '滿月', 'Full moon', '2030-02-28 16:00:00+00', '2030-03-31 10:00:00+00', 1, 'small-market');
INSERT INTO public.programmes_window VALUES ('113477f3-a965-415b-bddc-91ae2a70952c', 'crescent', '弦月', 'Crescent', '2030-02-01 00:00:00+00', '2030-02-28 00:00:00+00', 1, 'small-market');
INSERT INTO public.programmes_window VALUES ('6058c1be-ebd4-4896-a626-127c48ff412c', 'full_moon', '滿月', 'Full moon', '2030-02-28 16:00:00+00', '2030-03-31 10:00:00+00', 1, 'moon-market');
INSERT INTO public.programmes_window VALUES ('a978f118-b93f-4133-b108-1db6f5147c82', 'harvest', '收成', 'Harvest', '2030-08-31 16:00:00+00', '2030-09-30 15:59:59+00', 1, 'moon-market');
INSERT INTO public.programmes_window VALUES ('019d89a7-4585-44fe-b33d-8a70cd8e85c7', 'crescent', '弦月', 'Crescent', '2030-02-01 00:00:00+00', '2030-02-28 00:00:00+00', 1, 'moon-market');
INSERT INTO public.programmes_window VALUES ('75cb859a-027a-46ca-a37d-2fe608ef6429', 'full_moon', '滿月', 'Full moon', '2030-02-28 16:00:00+00', '2030-03-31 10:00:00+00', 1, 'late-market');
INSERT INTO public.programmes_window VALUES ('c4314929-1e30-485b-ab56-5fd35d8f3272', 'crescent', '弦月', 'Crescent', '2030-02-01 00:00:00+00', '2030-02-28 00:00:00+00', 1, 'late-market');



INSERT INTO public.programmes_windowdates VALUES (1, 1, '2030-02-28 16:00:00+00', '2030-03-31 10:00:00+00', '2030-02-10 04:00:00+00', '', NULL, '96b83add-bf6b-4be7-953c-eee0e1fe9002');
INSERT INTO public.programmes_windowdates VALUES (2, 1, '2030-02-01 00:00:00+00', '2030-02-28 00:00:00+00', '2030-02-10 04:00:00+00', '', '07681d5a-01a6-4e48-9a57-461820f09193', '113477f3-a965-415b-bddc-91ae2a70952c');
INSERT INTO public.programmes_windowdates VALUES (3, 1, '2030-02-28 16:00:00+00', '2030-03-31 10:00:00+00', '2030-02-10 04:00:00+00', '', NULL, '6058c1be-ebd4-4896-a626-127c48ff412c');
INSERT INTO public.programmes_windowdates VALUES (4, 1, '2030-08-31 16:00:00+00', '2030-09-30 15:59:59+00', '2030-02-10 04:00:00+00', '', NULL, 'a978f118-b93f-4133-b108-1db6f5147c82');
INSERT INTO public.programmes_windowdates VALUES (5, 1, '2030-02-01 00:00:00+00', '2030-02-28 00:00:00+00', '2030-02-10 04:00:00+00', '', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '019d89a7-4585-44fe-b33d-8a70cd8e85c7');
INSERT INTO public.programmes_windowdates VALUES (6, 1, '2030-02-28 16:00:00+00', '2030-03-31 10:00:00+00', '2030-02-10 04:00:00+00', '', NULL, '75cb859a-027a-46ca-a37d-2fe608ef6429');
INSERT INTO public.programmes_windowdates VALUES (7, 1, '2030-02-01 00:00:00+00', '2030-02-28 00:00:00+00', '2030-02-10 04:00:00+00', '', '5da234df-13b1-4212-ac78-143f2e2ca31a', 'c4314929-1e30-485b-ab56-5fd35d8f3272');



INSERT INTO public.reviews_findingstally VALUES ('5c31c92b-1070-46c6-a1d5-1b1be67f289b', 4, 0, 1, 1, '7cf93ae1-5d15-4b5d-be9e-bf748e21a72a', '6dcdc2de-39d0-4ec7-8ce8-ac54cc7a3605');
INSERT INTO public.reviews_findingstally VALUES ('7c9a8b50-629a-4b54-a2a5-129b56759602', 4, 0, 1, 1, 'c05c3058-2c6c-4569-aa96-3190ff863e4e', 'ea7cd3a6-9248-4409-9506-bff4b2bf296a');
INSERT INTO public.reviews_findingstally VALUES ('c35941fb-38fa-43cf-a9c0-b9973d47bb9b', 4, 0, 1, 1, '6872a403-a410-4c93-95eb-5d025ef44470', 'c0289b0e-f659-4cc3-9fb1-429a9e775c91');
INSERT INTO public.reviews_findingstally VALUES ('4a1197e0-ccaf-4fd2-8844-447bff09911f', 4, 0, 1, 1, '3b2b7f51-a731-469f-94ec-3b36778e29a0', '04b8e803-cef8-420f-9b18-f21a2a35c506');
INSERT INTO public.reviews_findingstally VALUES ('28eb1e9d-dc9b-4a97-8cbd-3773b0125a13', 4, 0, 1, 1, 'ecce4cdc-1e2e-4fb9-b93c-99732cc6af72', '1135cf2a-9a5a-4c98-8113-fa877b7510bb');
INSERT INTO public.reviews_findingstally VALUES ('63085ecc-7186-42b7-9750-b8f65eb2970e', 18, 0, 4, 4, 'c70317af-5ce4-42e5-b0b6-895ad8e53974', '2887711a-adcc-4450-ba41-aacdb84769da');
INSERT INTO public.reviews_findingstally VALUES ('d6ce9e48-64ff-46a1-9d63-5a6da7959e82', 18, 0, 4, 4, '173fddf2-8b99-48c9-92ea-ea809ca87ed8', 'd5b5830f-4084-465b-b8a2-998466c6106a');
INSERT INTO public.reviews_findingstally VALUES ('84770d74-709d-4253-979e-91863f489892', 18, 0, 4, 4, 'a3ec9f0a-b213-4a6d-a946-fae314457d79', '090eae2b-b31e-4685-af59-deb5553f939e');
INSERT INTO public.reviews_findingstally VALUES ('6bdd42f6-b4e4-42f0-ae38-36317643af08', 18, 0, 4, 4, '8e702150-eeb3-41fb-a729-9907c487ebc4', '02214fdb-18f8-4a01-a32b-2cb7a5c32287');
INSERT INTO public.reviews_findingstally VALUES ('19f74522-1275-42e0-abf4-0fd2e2cffca0', 4, 0, 1, 1, '1400e180-e44f-410a-96a6-330f8cf8e430', '4f6e5723-8634-4321-ac02-355970f271fd');
INSERT INTO public.reviews_findingstally VALUES ('92a3e527-552b-43cc-8960-f9ca3d84cd7c', 4, 0, 1, 1, '83a34930-a740-4ae6-acd3-284b39a78dd1', '9f4b1285-6700-4a5d-932a-7985cca16528');
INSERT INTO public.reviews_findingstally VALUES ('b8d450dc-053c-44a7-a016-eae858f43c30', 4, 0, 1, 1, 'c1ba566e-7afb-42c0-9ed0-b1e96c1bf207', '94fc3d66-0909-4017-80c8-95d109961d2a');
INSERT INTO public.reviews_findingstally VALUES ('c3c052a3-2093-4303-8717-960837e68bf5', 4, 0, 1, 1, '967c1cd4-204c-42f3-a06b-e4b34bebc592', 'ede4cdd8-4f22-489e-9e14-fd477d534a48');
INSERT INTO public.reviews_findingstally VALUES ('dc78d549-1f6b-4d51-aaab-213b636f9637', 4, 0, 1, 1, '472e3f87-ca08-4acd-8d7b-842eea513cee', '71102d0d-209a-4f65-b374-49daea718b48');
INSERT INTO public.reviews_findingstally VALUES ('6cb1c8ad-e1dd-4a72-b6ca-a5d9a919e7e7', 5, 0, 0, 0, 'd5ddaac8-6cde-477c-84bf-e427588431ce', 'e6856fbb-4297-488f-b4f9-2b80e60e3517');
INSERT INTO public.reviews_findingstally VALUES ('781b5ead-eb42-4330-9338-0b957ab88c59', 5, 0, 0, 0, 'e9f48e27-be5b-477c-b9dc-a10a6bd69f4b', '19220b36-4fc9-4068-a1f5-3b6cb6ecf650');
INSERT INTO public.reviews_findingstally VALUES ('82973a42-b585-4955-b6e6-0d5274039935', 5, 0, 0, 0, 'fb744e47-8096-4b04-a4e0-c9062eb311e9', '5087d2d7-88a5-46ce-9b0d-957a2759e13c');
INSERT INTO public.reviews_findingstally VALUES ('ea28c384-b428-4600-9b96-35f92640bab4', 5, 0, 0, 0, '8bcbbb34-6f8b-4b5c-88c5-6ee155ad619a', 'd43bd264-fd60-4ba1-a2dd-0e4cf375293e');
INSERT INTO public.reviews_findingstally VALUES ('f7f75dab-5de6-4579-a37e-6f1f9f85f6ac', 5, 0, 0, 0, '23ce23c4-fe07-4728-a3e9-a947fd6732e3', 'f8992b20-2695-4ae6-9f57-081e6655c4d3');
INSERT INTO public.reviews_findingstally VALUES ('8d011f08-6948-4287-88f6-c7754956ae21', 22, 0, 0, 0, 'a39a21f4-abe8-4045-b858-fb834cede214', '7d59da98-799b-459b-bbee-f2160999f600');
INSERT INTO public.reviews_findingstally VALUES ('c1c65011-7256-4d36-8b7a-2d73c42e520a', 22, 0, 0, 0, '9dcdcff9-ed48-4050-a43a-f975d02d0323', '3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f');
INSERT INTO public.reviews_findingstally VALUES ('18bff08e-e800-419c-a439-38d61e75af29', 22, 0, 0, 0, '8be4c37a-549c-4d2f-834d-9c2e0eb0f099', '25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9');
INSERT INTO public.reviews_findingstally VALUES ('7c2c3612-d611-4922-8548-c5fc177522c7', 22, 0, 0, 0, '32a10db5-4bd8-42e8-ba62-b4592395dd0e', '06a52770-2010-445b-86ba-3e61931fc582');
INSERT INTO public.reviews_findingstally VALUES ('d8cf92c0-65da-475d-bc78-0f409047fa9d', 22, 0, 0, 0, 'df2ca802-502b-4bfc-a0ea-775e3b6b8882', '4e332551-5cd0-4465-8460-7acae5288f0d');
INSERT INTO public.reviews_findingstally VALUES ('4bb1d68a-f301-4667-9d32-5c807543172c', 5, 0, 0, 0, '4bf51dd5-8069-4fad-8eec-cfdf7d5222d9', 'd14089f1-4e7f-49ec-8dcc-2e05d97ebf8d');
INSERT INTO public.reviews_findingstally VALUES ('1c8dccba-cd5d-4b58-90cd-a17e2f07e645', 5, 0, 0, 0, '757e0d84-84fe-4cc3-a2ff-6a7052db3788', '42949fd7-8a99-4067-8705-d00dadf360bf');
INSERT INTO public.reviews_findingstally VALUES ('e920aafe-8447-4916-95d3-3544a25bb5f7', 5, 0, 0, 0, 'ed76f152-96f1-47d4-a174-2a87a331d68d', 'c06405c9-5095-4807-89b6-a65a1b1a7044');
INSERT INTO public.reviews_findingstally VALUES ('f55d34ef-ceb7-4e6b-8ea6-6d64fe9e0183', 5, 0, 0, 0, '4376f5c8-645b-475d-8908-bc15b842fcde', '964acd4f-0c60-4f6a-8911-85f292192a7c');
INSERT INTO public.reviews_findingstally VALUES ('c7f806f1-0640-498c-b99b-03cc9201f757', 5, 0, 0, 0, 'e8975905-6892-4a5c-b7a6-8bcca83ce218', '6ee66995-1821-455c-af27-8771e6834908');



INSERT INTO public.reviews_pointdecision VALUES (1, 'tastes_good', '', '70b03d93-2d30-4359-b320-ce18d767a3eb', true, '', '2030-03-11 04:00:00+00', '07681d5a-01a6-4e48-9a57-461820f09193', 'd5ddaac8-6cde-477c-84bf-e427588431ce', 'e6856fbb-4297-488f-b4f9-2b80e60e3517');
INSERT INTO public.reviews_pointdecision VALUES (2, 'tastes_good', '', '3b0cc975-961c-4a7c-b4b4-c57bc0b6e492', true, '', '2030-03-11 04:00:00+00', '07681d5a-01a6-4e48-9a57-461820f09193', 'e9f48e27-be5b-477c-b9dc-a10a6bd69f4b', '19220b36-4fc9-4068-a1f5-3b6cb6ecf650');
INSERT INTO public.reviews_pointdecision VALUES (3, 'tastes_good', '', '9b87057b-52bd-4e7f-886b-4dc35173f1c0', true, '', '2030-03-11 04:00:00+00', '07681d5a-01a6-4e48-9a57-461820f09193', 'fb744e47-8096-4b04-a4e0-c9062eb311e9', '5087d2d7-88a5-46ce-9b0d-957a2759e13c');
INSERT INTO public.reviews_pointdecision VALUES (4, 'tastes_good', '', '29b90456-aeef-4c9a-95f8-8a6a60228538', true, '', '2030-03-11 04:00:00+00', '07681d5a-01a6-4e48-9a57-461820f09193', '8bcbbb34-6f8b-4b5c-88c5-6ee155ad619a', 'd43bd264-fd60-4ba1-a2dd-0e4cf375293e');
INSERT INTO public.reviews_pointdecision VALUES (5, 'tastes_good', '', 'a1f0835c-9e32-48e7-adb6-053b86fedcd1', true, '', '2030-03-11 04:00:00+00', '07681d5a-01a6-4e48-9a57-461820f09193', '23ce23c4-fe07-4728-a3e9-a947fd6732e3', 'f8992b20-2695-4ae6-9f57-081e6655c4d3');
INSERT INTO public.reviews_pointdecision VALUES (6, 'documents.taste.signed', 'solutions/5b424f10-8035-459e-9a1b-6b935854a000/documents/taste', '5b424f10-8035-459e-9a1b-6b935854a000', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'a39a21f4-abe8-4045-b858-fb834cede214', '7d59da98-799b-459b-bbee-f2160999f600');
INSERT INTO public.reviews_pointdecision VALUES (7, 'documents.taste.crumbs', 'solutions/5b424f10-8035-459e-9a1b-6b935854a000/documents/taste', '5b424f10-8035-459e-9a1b-6b935854a000', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'a39a21f4-abe8-4045-b858-fb834cede214', '7d59da98-799b-459b-bbee-f2160999f600');
INSERT INTO public.reviews_pointdecision VALUES (8, 'documents.portrait.pixels', 'solutions/5b424f10-8035-459e-9a1b-6b935854a000/documents/portrait', '5b424f10-8035-459e-9a1b-6b935854a000', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'a39a21f4-abe8-4045-b858-fb834cede214', '7d59da98-799b-459b-bbee-f2160999f600');
INSERT INTO public.reviews_pointdecision VALUES (9, 'tastes_good', 'solutions/5b424f10-8035-459e-9a1b-6b935854a000/documents/taste', '5b424f10-8035-459e-9a1b-6b935854a000', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'a39a21f4-abe8-4045-b858-fb834cede214', '7d59da98-799b-459b-bbee-f2160999f600');
INSERT INTO public.reviews_pointdecision VALUES (10, 'documents.taste.signed', 'solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/documents/taste', 'f13bf6fd-db62-4782-825a-cc4013180ecc', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '9dcdcff9-ed48-4050-a43a-f975d02d0323', '3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f');
INSERT INTO public.reviews_pointdecision VALUES (11, 'documents.taste.crumbs', 'solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/documents/taste', 'f13bf6fd-db62-4782-825a-cc4013180ecc', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '9dcdcff9-ed48-4050-a43a-f975d02d0323', '3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f');
INSERT INTO public.reviews_pointdecision VALUES (12, 'documents.portrait.pixels', 'solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/documents/portrait', 'f13bf6fd-db62-4782-825a-cc4013180ecc', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '9dcdcff9-ed48-4050-a43a-f975d02d0323', '3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f');
INSERT INTO public.reviews_pointdecision VALUES (13, 'tastes_good', 'solutions/f13bf6fd-db62-4782-825a-cc4013180ecc/documents/taste', 'f13bf6fd-db62-4782-825a-cc4013180ecc', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '9dcdcff9-ed48-4050-a43a-f975d02d0323', '3795f9c0-f0ca-4d44-83b6-0cd4bd0ef80f');
INSERT INTO public.reviews_pointdecision VALUES (14, 'documents.taste.signed', 'solutions/62079c8c-49d6-482c-bab9-5077c1df9551/documents/taste', '62079c8c-49d6-482c-bab9-5077c1df9551', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '8be4c37a-549c-4d2f-834d-9c2e0eb0f099', '25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9');
INSERT INTO public.reviews_pointdecision VALUES (15, 'documents.taste.crumbs', 'solutions/62079c8c-49d6-482c-bab9-5077c1df9551/documents/taste', '62079c8c-49d6-482c-bab9-5077c1df9551', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '8be4c37a-549c-4d2f-834d-9c2e0eb0f099', '25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9');
INSERT INTO public.reviews_pointdecision VALUES (16, 'documents.portrait.pixels', 'solutions/62079c8c-49d6-482c-bab9-5077c1df9551/documents/portrait', '62079c8c-49d6-482c-bab9-5077c1df9551', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '8be4c37a-549c-4d2f-834d-9c2e0eb0f099', '25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9');
INSERT INTO public.reviews_pointdecision VALUES (17, 'tastes_good', 'solutions/62079c8c-49d6-482c-bab9-5077c1df9551/documents/taste', '62079c8c-49d6-482c-bab9-5077c1df9551', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '8be4c37a-549c-4d2f-834d-9c2e0eb0f099', '25eb3685-1e14-4a2b-8c9c-9f2061d3f9b9');
INSERT INTO public.reviews_pointdecision VALUES (18, 'documents.taste.signed', 'solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/documents/taste', 'fa2ed71a-007d-40b5-a9f1-86b2467afab1', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '32a10db5-4bd8-42e8-ba62-b4592395dd0e', '06a52770-2010-445b-86ba-3e61931fc582');
INSERT INTO public.reviews_pointdecision VALUES (19, 'documents.taste.crumbs', 'solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/documents/taste', 'fa2ed71a-007d-40b5-a9f1-86b2467afab1', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '32a10db5-4bd8-42e8-ba62-b4592395dd0e', '06a52770-2010-445b-86ba-3e61931fc582');
INSERT INTO public.reviews_pointdecision VALUES (20, 'documents.portrait.pixels', 'solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/documents/portrait', 'fa2ed71a-007d-40b5-a9f1-86b2467afab1', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '32a10db5-4bd8-42e8-ba62-b4592395dd0e', '06a52770-2010-445b-86ba-3e61931fc582');
INSERT INTO public.reviews_pointdecision VALUES (21, 'tastes_good', 'solutions/fa2ed71a-007d-40b5-a9f1-86b2467afab1/documents/taste', 'fa2ed71a-007d-40b5-a9f1-86b2467afab1', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', '32a10db5-4bd8-42e8-ba62-b4592395dd0e', '06a52770-2010-445b-86ba-3e61931fc582');
INSERT INTO public.reviews_pointdecision VALUES (22, 'documents.taste.signed', 'solutions/77000ebf-0abd-44e6-836e-227d495dbf15/documents/taste', '77000ebf-0abd-44e6-836e-227d495dbf15', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'df2ca802-502b-4bfc-a0ea-775e3b6b8882', '4e332551-5cd0-4465-8460-7acae5288f0d');
INSERT INTO public.reviews_pointdecision VALUES (23, 'documents.taste.crumbs', 'solutions/77000ebf-0abd-44e6-836e-227d495dbf15/documents/taste', '77000ebf-0abd-44e6-836e-227d495dbf15', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'df2ca802-502b-4bfc-a0ea-775e3b6b8882', '4e332551-5cd0-4465-8460-7acae5288f0d');
INSERT INTO public.reviews_pointdecision VALUES (24, 'documents.portrait.pixels', 'solutions/77000ebf-0abd-44e6-836e-227d495dbf15/documents/portrait', '77000ebf-0abd-44e6-836e-227d495dbf15', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'df2ca802-502b-4bfc-a0ea-775e3b6b8882', '4e332551-5cd0-4465-8460-7acae5288f0d');
INSERT INTO public.reviews_pointdecision VALUES (25, 'tastes_good', 'solutions/77000ebf-0abd-44e6-836e-227d495dbf15/documents/taste', '77000ebf-0abd-44e6-836e-227d495dbf15', true, '', '2030-03-11 04:00:00+00', '0d780960-f404-418a-9ce8-f8f8e7d1a4b8', 'df2ca802-502b-4bfc-a0ea-775e3b6b8882', '4e332551-5cd0-4465-8460-7acae5288f0d');
INSERT INTO public.reviews_pointdecision VALUES (26, 'tastes_good', '', '26b5beee-a088-43af-8407-d8395c33f4ff', true, '', '2030-03-11 04:00:00+00', '5da234df-13b1-4212-ac78-143f2e2ca31a', '4bf51dd5-8069-4fad-8eec-cfdf7d5222d9', 'd14089f1-4e7f-49ec-8dcc-2e05d97ebf8d');
INSERT INTO public.reviews_pointdecision VALUES (27, 'tastes_good', '', 'e687cd6b-0c38-4afa-b239-2990bb60bdcb', true, '', '2030-03-11 04:00:00+00', '5da234df-13b1-4212-ac78-143f2e2ca31a', '757e0d84-84fe-4cc3-a2ff-6a7052db3788', '42949fd7-8a99-4067-8705-d00dadf360bf');
INSERT INTO public.reviews_pointdecision VALUES (28, 'tastes_good', '', '308e045c-2976-4cd1-b4c3-09eb872ee5c3', true, '', '2030-03-11 04:00:00+00', '5da234df-13b1-4212-ac78-143f2e2ca31a', 'ed76f152-96f1-47d4-a174-2a87a331d68d', 'c06405c9-5095-4807-89b6-a65a1b1a7044');
INSERT INTO public.reviews_pointdecision VALUES (29, 'tastes_good', '', '02a8347d-145e-4b73-afa7-a20f5def1531', true, '', '2030-03-11 04:00:00+00', '5da234df-13b1-4212-ac78-143f2e2ca31a', '4376f5c8-645b-475d-8908-bc15b842fcde', '964acd4f-0c60-4f6a-8911-85f292192a7c');
INSERT INTO public.reviews_pointdecision VALUES (30, 'tastes_good', '', 'f9d44756-61c7-4558-952d-b673c1ee048b', true, '', '2030-03-11 04:00:00+00', '5da234df-13b1-4212-ac78-143f2e2ca31a', 'e8975905-6892-4a5c-b7a6-8bcca83ce218', '6ee66995-1821-455c-af27-8771e6834908');






SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);



SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);



SELECT pg_catalog.setval('public.answers_draftchange_id_seq', 204, true);



SELECT pg_catalog.setval('public.answers_supplementitem_id_seq', 8, true);



SELECT pg_catalog.setval('public.applications_receipt_number', 30, true);



SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);



SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);



SELECT pg_catalog.setval('public.auth_permission_id_seq', 216, true);



SELECT pg_catalog.setval('public.casework_accesslog_id_seq', 1, false);



SELECT pg_catalog.setval('public.casework_actionkey_id_seq', 153, true);



SELECT pg_catalog.setval('public.casework_chainhead_id_seq', 1, false);



SELECT pg_catalog.setval('public.casework_hold_id_seq', 1, false);



SELECT pg_catalog.setval('public.casework_journalentry_id_seq', 153, true);



SELECT pg_catalog.setval('public.casework_outboxmessage_id_seq', 65, true);



SELECT pg_catalog.setval('public.casework_personalpayload_id_seq', 8, true);



SELECT pg_catalog.setval('public.casework_refusal_id_seq', 1, false);



SELECT pg_catalog.setval('public.casework_task_id_seq', 1, false);



SELECT pg_catalog.setval('public.catalogue_listingrevision_id_seq', 3, true);



SELECT pg_catalog.setval('public.django_content_type_id_seq', 54, true);



SELECT pg_catalog.setval('public.django_migrations_id_seq', 94, true);



SELECT pg_catalog.setval('public.files_keeping_id_seq', 75, true);



SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);



SELECT pg_catalog.setval('public.notices_delivery_id_seq', 83, true);



SELECT pg_catalog.setval('public.parties_partyevent_id_seq', 6, true);



SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 1, false);



SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 1, false);



SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);



SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, false);



SELECT pg_catalog.setval('public.programmes_dayoverride_id_seq', 1, false);



SELECT pg_catalog.setval('public.programmes_listingperiod_id_seq', 1, false);



SELECT pg_catalog.setval('public.programmes_packversion_id_seq', 3, true);



SELECT pg_catalog.setval('public.programmes_staffgrant_id_seq', 6, true);



SELECT pg_catalog.setval('public.programmes_switchsetting_id_seq', 1, false);



SELECT pg_catalog.setval('public.programmes_windowdates_id_seq', 7, true);



SELECT pg_catalog.setval('public.reviews_pointdecision_id_seq', 30, true);



ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);



ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);



ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.answers_draftchange
    ADD CONSTRAINT answers_change_once UNIQUE (draft_id, revision);



ALTER TABLE ONLY public.answers_draft
    ADD CONSTRAINT answers_draft_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.answers_draftchange
    ADD CONSTRAINT answers_draftchange_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.answers_supplementitem
    ADD CONSTRAINT answers_item_once UNIQUE (supplement_id, address);



ALTER TABLE ONLY public.answers_proposal
    ADD CONSTRAINT answers_proposal_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.answers_snapshot
    ADD CONSTRAINT answers_snapshot_number UNIQUE (draft_id, number);



ALTER TABLE ONLY public.answers_snapshot
    ADD CONSTRAINT answers_snapshot_pkey PRIMARY KEY (id);



ALTER TABLE public.answers_snapshot
    ADD CONSTRAINT answers_snapshot_salted CHECK ((((length((data_digest)::text) = 64) AND ((salt IS NULL) OR (length((salt)::text) = 64))) OR (((data_digest)::text = ''::text) AND (salt IS NULL)))) NOT VALID;



ALTER TABLE ONLY public.answers_supplement
    ADD CONSTRAINT answers_supplement_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.answers_supplementitem
    ADD CONSTRAINT answers_supplementitem_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.applications_filing
    ADD CONSTRAINT applications_filing_draft_id_key UNIQUE (draft_id);



ALTER TABLE ONLY public.applications_filing
    ADD CONSTRAINT applications_filing_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.applications_receipt
    ADD CONSTRAINT applications_receipt_filing_id_key UNIQUE (filing_id);



ALTER TABLE ONLY public.applications_receipt
    ADD CONSTRAINT applications_receipt_pkey PRIMARY KEY (number);



ALTER TABLE ONLY public.applications_solution
    ADD CONSTRAINT applications_solution_case_id_key UNIQUE (case_id);



ALTER TABLE ONLY public.applications_solution
    ADD CONSTRAINT applications_solution_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);



ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);



ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);



ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_accesslog
    ADD CONSTRAINT casework_accesslog_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_actionkey
    ADD CONSTRAINT casework_actionkey_once UNIQUE (actor, action, key);



ALTER TABLE ONLY public.casework_actionkey
    ADD CONSTRAINT casework_actionkey_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_case
    ADD CONSTRAINT casework_case_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_chainhead
    ADD CONSTRAINT casework_chainhead_once UNIQUE ("case", number);



ALTER TABLE ONLY public.casework_chainhead
    ADD CONSTRAINT casework_chainhead_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_journalentry
    ADD CONSTRAINT casework_entry_number UNIQUE (case_id, number);



ALTER TABLE ONLY public.casework_headexport
    ADD CONSTRAINT casework_headexport_pkey PRIMARY KEY (number);



ALTER TABLE ONLY public.casework_hold
    ADD CONSTRAINT casework_hold_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_journalentry
    ADD CONSTRAINT casework_journalentry_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_lifecycleversion
    ADD CONSTRAINT casework_lifecycleversion_pkey PRIMARY KEY (hash);



ALTER TABLE ONLY public.casework_outboxmessage
    ADD CONSTRAINT casework_outboxmessage_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_personalpayload
    ADD CONSTRAINT casework_payload_part UNIQUE (entry_id, part);



ALTER TABLE ONLY public.casework_personalpayload
    ADD CONSTRAINT casework_personalpayload_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_refusal
    ADD CONSTRAINT casework_refusal_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_task
    ADD CONSTRAINT casework_task_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.catalogue_listing
    ADD CONSTRAINT catalogue_listing_case_id_key UNIQUE (case_id);



ALTER TABLE ONLY public.catalogue_listing
    ADD CONSTRAINT catalogue_listing_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.catalogue_listingrevision
    ADD CONSTRAINT catalogue_listingrevision_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.catalogue_listingrevision
    ADD CONSTRAINT catalogue_revision_number UNIQUE (listing_id, number);



ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);



ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);



ALTER TABLE ONLY public.files_keeping
    ADD CONSTRAINT files_keeping_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.files_keeping
    ADD CONSTRAINT files_kept_once_for_each UNIQUE (file_id, kept_for);



ALTER TABLE ONLY public.files_storedfile
    ADD CONSTRAINT files_storedfile_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.notices_delivery
    ADD CONSTRAINT notices_delivery_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.notices_delivery
    ADD CONSTRAINT notices_once_each UNIQUE (message_id, address);



ALTER TABLE ONLY public.parties_failedtries
    ADD CONSTRAINT parties_failedtries_pkey PRIMARY KEY (subject);



ALTER TABLE ONLY public.parties_invitation
    ADD CONSTRAINT parties_invitation_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.parties_membership
    ADD CONSTRAINT parties_membership_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.parties_organisation
    ADD CONSTRAINT parties_organisation_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.parties_organisation
    ADD CONSTRAINT parties_organisation_ubn UNIQUE (ubn);



ALTER TABLE ONLY public.parties_partyevent
    ADD CONSTRAINT parties_partyevent_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.parties_person
    ADD CONSTRAINT parties_person_email UNIQUE (email);



ALTER TABLE ONLY public.parties_person
    ADD CONSTRAINT parties_person_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);



ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.programmes_windowdates
    ADD CONSTRAINT programmes_dates_once UNIQUE (window_id, revision);



ALTER TABLE ONLY public.programmes_dayoverride
    ADD CONSTRAINT programmes_dayoverride_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.programmes_listingperiod
    ADD CONSTRAINT programmes_listingperiod_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.programmes_packversion
    ADD CONSTRAINT programmes_packversion_pack_id_key UNIQUE (pack_id);



ALTER TABLE ONLY public.programmes_packversion
    ADD CONSTRAINT programmes_packversion_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.programmes_programme
    ADD CONSTRAINT programmes_programme_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.programmes_publishedpack
    ADD CONSTRAINT programmes_publishedpack_pkey PRIMARY KEY (hash);



ALTER TABLE ONLY public.programmes_staffgrant
    ADD CONSTRAINT programmes_staffgrant_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.programmes_switchsetting
    ADD CONSTRAINT programmes_switchsetting_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.programmes_packversion
    ADD CONSTRAINT programmes_version_published_once UNIQUE (programme_id, version);



ALTER TABLE ONLY public.programmes_window
    ADD CONSTRAINT programmes_window_once UNIQUE (programme_id, name);



ALTER TABLE ONLY public.programmes_window
    ADD CONSTRAINT programmes_window_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.programmes_windowdates
    ADD CONSTRAINT programmes_windowdates_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.reviews_findingstally
    ADD CONSTRAINT reviews_findingstally_pkey PRIMARY KEY (case_id);



ALTER TABLE ONLY public.reviews_pointdecision
    ADD CONSTRAINT reviews_pointdecision_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.site_cache
    ADD CONSTRAINT site_cache_pkey PRIMARY KEY (cache_key);



CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);



CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);



CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);



CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);



CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);



CREATE INDEX answers_draft_owner ON public.answers_draft USING btree (owner, kind);



CREATE INDEX answers_draftchange_draft_id_33fa0e71 ON public.answers_draftchange USING btree (draft_id);



CREATE UNIQUE INDEX answers_one_running_supplement ON public.answers_supplement USING btree (draft_id) WHERE (state = 'asked'::text);



CREATE INDEX answers_proposal_draft_id_42afeff0 ON public.answers_proposal USING btree (draft_id);



CREATE INDEX answers_proposal_expiry ON public.answers_proposal USING btree (expires_at);



CREATE INDEX answers_snapshot_draft_id_1dfb08d6 ON public.answers_snapshot USING btree (draft_id);



CREATE INDEX answers_supplement_answered_by_id_f2f46199 ON public.answers_supplement USING btree (answered_by_id);



CREATE INDEX answers_supplement_asked_of_id_0d650a0e ON public.answers_supplement USING btree (asked_of_id);



CREATE INDEX answers_supplement_draft_id_05eb77a2 ON public.answers_supplement USING btree (draft_id);



CREATE INDEX answers_supplement_notice_id_d87eacf4 ON public.answers_supplement USING btree (notice_id);



CREATE INDEX answers_supplementitem_supplement_id_c94b15d3 ON public.answers_supplementitem USING btree (supplement_id);



CREATE INDEX applications_filing_of ON public.applications_filing USING btree (organisation_id, programme_id);



CREATE INDEX applications_filing_organisation_id_473fa73f ON public.applications_filing USING btree (organisation_id);



CREATE INDEX applications_filing_programme_id_f8562258 ON public.applications_filing USING btree (programme_id);



CREATE INDEX applications_filing_programme_id_f8562258_like ON public.applications_filing USING btree (programme_id text_pattern_ops);



CREATE INDEX applications_filing_window_id_03040735 ON public.applications_filing USING btree (window_id);



CREATE INDEX applications_receipt_number_d2137ecb_like ON public.applications_receipt USING btree (number text_pattern_ops);



CREATE INDEX applications_receipt_snapshot_id_1722291f ON public.applications_receipt USING btree (snapshot_id);



CREATE INDEX applications_solution_filing_id_a8c95e65 ON public.applications_solution USING btree (filing_id);



CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);



CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);



CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);



CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);



CREATE INDEX casework_access_person ON public.casework_accesslog USING btree (person, at);



CREATE INDEX casework_access_subject ON public.casework_accesslog USING btree (subject, at);



CREATE INDEX casework_accesslog_case_id_0534f1a4 ON public.casework_accesslog USING btree (case_id);



CREATE INDEX casework_actionkey_age ON public.casework_actionkey USING btree (committed_at);



CREATE INDEX casework_case_due ON public.casework_case USING btree (due_at) WHERE (due_at IS NOT NULL);



CREATE INDEX casework_case_group ON public.casework_case USING btree ("group");



CREATE INDEX casework_case_life_cycle_id_325ef407 ON public.casework_case USING btree (life_cycle_id);



CREATE INDEX casework_case_life_cycle_id_325ef407_like ON public.casework_case USING btree (life_cycle_id varchar_pattern_ops);



CREATE INDEX casework_case_owner ON public.casework_case USING btree (owner, kind);



CREATE INDEX casework_case_queue ON public.casework_case USING btree (programme, kind, state);



CREATE INDEX casework_chainhead_export_id_3dc6cf35 ON public.casework_chainhead USING btree (export_id);



CREATE INDEX casework_entry_erased ON public.casework_journalentry USING gin (((facts -> 'erased'::text))) WHERE (action = 'erase'::text);



CREATE INDEX casework_entry_person ON public.casework_journalentry USING btree (actor_person, committed_at);



CREATE INDEX casework_hold_case_id_24d79f53 ON public.casework_hold USING btree (case_id);



CREATE INDEX casework_hold_group ON public.casework_hold USING btree ("group") WHERE (lifted_at IS NULL);



CREATE INDEX casework_hold_owner ON public.casework_hold USING btree (owner) WHERE (lifted_at IS NULL);



CREATE INDEX casework_journalentry_case_id_91b2b66a ON public.casework_journalentry USING btree (case_id);



CREATE INDEX casework_lifecycleversion_hash_36df018a_like ON public.casework_lifecycleversion USING btree (hash varchar_pattern_ops);



CREATE INDEX casework_outbox_waiting ON public.casework_outboxmessage USING btree (next_attempt_at) WHERE (state = 'waiting'::text);



CREATE INDEX casework_outboxmessage_case_id_e9890096 ON public.casework_outboxmessage USING btree (case_id);



CREATE INDEX casework_outboxmessage_entry_id_48b762b1 ON public.casework_outboxmessage USING btree (entry_id);



CREATE INDEX casework_personalpayload_entry_id_36e9d2e6 ON public.casework_personalpayload USING btree (entry_id);



CREATE INDEX casework_refusal_person ON public.casework_refusal USING btree (person, at);



CREATE INDEX casework_task_case_id_aea974e4 ON public.casework_task USING btree (case_id);



CREATE INDEX casework_task_open ON public.casework_task USING btree (assignee) WHERE (done_at IS NULL);



CREATE UNIQUE INDEX casework_task_open_once ON public.casework_task USING btree (case_id, kind, assignee) NULLS NOT DISTINCT WHERE (done_at IS NULL);



CREATE INDEX catalogue_categories ON public.catalogue_listingrevision USING gin (categories);



CREATE INDEX catalogue_industries ON public.catalogue_listingrevision USING gin (industries);



CREATE INDEX catalogue_listing_organisation_id_a7c7f755 ON public.catalogue_listing USING btree (organisation_id);



CREATE INDEX catalogue_listing_programme_id_31c9411f ON public.catalogue_listing USING btree (programme_id);



CREATE INDEX catalogue_listing_programme_id_31c9411f_like ON public.catalogue_listing USING btree (programme_id text_pattern_ops);



CREATE INDEX catalogue_listingrevision_listing_id_6cac4524 ON public.catalogue_listingrevision USING btree (listing_id);



CREATE INDEX catalogue_listingrevision_snapshot_id_e153c60f ON public.catalogue_listingrevision USING btree (snapshot_id);



CREATE INDEX catalogue_newest ON public.catalogue_listing USING btree (programme_id, listed_at DESC);



CREATE UNIQUE INDEX catalogue_one_current_revision ON public.catalogue_listingrevision USING btree (listing_id) WHERE current;



CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);



CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);



CREATE INDEX files_keeping_file_id_bb1d1c91 ON public.files_keeping USING btree (file_id);



CREATE UNIQUE INDEX files_one_file_per_upload ON public.files_storedfile USING btree (owner, sha256, upload_key) WHERE ((removed_at IS NULL) OR (scan_state = 'infected'::text));



CREATE INDEX files_to_delete ON public.files_storedfile USING btree (removed_at) WHERE ((removed_at IS NOT NULL) AND (NOT (storage_key = ''::text)));



CREATE INDEX files_to_scan ON public.files_storedfile USING btree (scan_state, scanned_at) WHERE ((removed_at IS NULL) AND (NOT (scan_state = 'clean'::text)));



CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));



CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);



CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);



CREATE INDEX notices_delivery_message_id_c39f4724 ON public.notices_delivery USING btree (message_id);



CREATE INDEX parties_event_organisation ON public.parties_partyevent USING btree (organisation, at);



CREATE INDEX parties_event_person ON public.parties_partyevent USING btree (person, at);



CREATE INDEX parties_failedtries_age ON public.parties_failedtries USING btree (last_at);



CREATE INDEX parties_failedtries_subject_a88ac07a_like ON public.parties_failedtries USING btree (subject varchar_pattern_ops);



CREATE INDEX parties_invitation_accepted_by_id_55198744 ON public.parties_invitation USING btree (accepted_by_id);



CREATE INDEX parties_invitation_invited_by_id_a87e56bd ON public.parties_invitation USING btree (invited_by_id);



CREATE UNIQUE INDEX parties_invitation_one_open ON public.parties_invitation USING btree (organisation_id, email) WHERE ((accepted_at IS NULL) AND (withdrawn_at IS NULL));



CREATE INDEX parties_invitation_organisation_id_e26ee9ea ON public.parties_invitation USING btree (organisation_id);



CREATE INDEX parties_membership_active ON public.parties_membership USING btree (organisation_id) WHERE (ended_at IS NULL);



CREATE UNIQUE INDEX parties_membership_once ON public.parties_membership USING btree (person_id, organisation_id) WHERE (ended_at IS NULL);



CREATE UNIQUE INDEX parties_membership_one_owner ON public.parties_membership USING btree (organisation_id) WHERE ((ended_at IS NULL) AND (role = 'owner'::text));



CREATE INDEX parties_membership_organisation_id_c24a77b1 ON public.parties_membership USING btree (organisation_id);



CREATE INDEX parties_membership_person_id_6a0ce50d ON public.parties_membership USING btree (person_id);



CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);



CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));



CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);



CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);



CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);



CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);



CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);



CREATE INDEX programmes_day ON public.programmes_dayoverride USING btree (day);



CREATE INDEX programmes_dayoverride_set_by_id_472f30b3 ON public.programmes_dayoverride USING btree (set_by_id);



CREATE UNIQUE INDEX programmes_grant_once ON public.programmes_staffgrant USING btree (person_id, programme_id, role) NULLS NOT DISTINCT WHERE (ended_at IS NULL);



CREATE INDEX programmes_listingperiod_programme_id_29feb678 ON public.programmes_listingperiod USING btree (programme_id);



CREATE INDEX programmes_listingperiod_programme_id_29feb678_like ON public.programmes_listingperiod USING btree (programme_id text_pattern_ops);



CREATE INDEX programmes_listingperiod_set_by_id_5ddf5c0e ON public.programmes_listingperiod USING btree (set_by_id);



CREATE INDEX programmes_pack_of ON public.programmes_publishedpack USING btree (programme);



CREATE INDEX programmes_packversion_pack_id_88e28b48_like ON public.programmes_packversion USING btree (pack_id varchar_pattern_ops);



CREATE INDEX programmes_packversion_programme_id_b5f0d22a ON public.programmes_packversion USING btree (programme_id);



CREATE INDEX programmes_packversion_programme_id_b5f0d22a_like ON public.programmes_packversion USING btree (programme_id text_pattern_ops);



CREATE INDEX programmes_programme_id_4f74a54f_like ON public.programmes_programme USING btree (id text_pattern_ops);



CREATE INDEX programmes_publishedpack_hash_5e414a65_like ON public.programmes_publishedpack USING btree (hash varchar_pattern_ops);



CREATE INDEX programmes_staffgrant_person_id_da7ac81e ON public.programmes_staffgrant USING btree (person_id);



CREATE INDEX programmes_staffgrant_programme_id_30b1b8bf ON public.programmes_staffgrant USING btree (programme_id);



CREATE INDEX programmes_staffgrant_programme_id_30b1b8bf_like ON public.programmes_staffgrant USING btree (programme_id text_pattern_ops);



CREATE INDEX programmes_switchsetting_programme_id_b5f02fc7 ON public.programmes_switchsetting USING btree (programme_id);



CREATE INDEX programmes_switchsetting_programme_id_b5f02fc7_like ON public.programmes_switchsetting USING btree (programme_id text_pattern_ops);



CREATE INDEX programmes_switchsetting_set_by_id_b1c42e26 ON public.programmes_switchsetting USING btree (set_by_id);



CREATE INDEX programmes_window_programme_id_8ea013e9 ON public.programmes_window USING btree (programme_id);



CREATE INDEX programmes_window_programme_id_8ea013e9_like ON public.programmes_window USING btree (programme_id text_pattern_ops);



CREATE INDEX programmes_windowdates_set_by_id_828c8140 ON public.programmes_windowdates USING btree (set_by_id);



CREATE INDEX programmes_windowdates_window_id_fdbcd74e ON public.programmes_windowdates USING btree (window_id);



CREATE INDEX reviews_findingstally_filing_id_fd6d0686 ON public.reviews_findingstally USING btree (filing_id);



CREATE INDEX reviews_findingstally_snapshot_id_15b362ee ON public.reviews_findingstally USING btree (snapshot_id);



CREATE INDEX reviews_point_of ON public.reviews_pointdecision USING btree (filing_id, rule);



CREATE INDEX reviews_pointdecision_filing_id_6417a5c7 ON public.reviews_pointdecision USING btree (filing_id);



CREATE INDEX reviews_pointdecision_snapshot_id_a3d29a7c ON public.reviews_pointdecision USING btree (snapshot_id);



CREATE INDEX site_cache_expires ON public.site_cache USING btree (expires);



CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));



CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";



CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;



CREATE TRIGGER answers_draftchange_append_only BEFORE DELETE OR TRUNCATE ON public.answers_draftchange FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER answers_draftchange_only_erased BEFORE UPDATE ON public.answers_draftchange FOR EACH ROW EXECUTE FUNCTION public.answers_draftchange_only_erased();



CREATE TRIGGER answers_snapshot_append_only BEFORE DELETE OR TRUNCATE ON public.answers_snapshot FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER answers_snapshot_only_erased BEFORE UPDATE ON public.answers_snapshot FOR EACH ROW EXECUTE FUNCTION public.answers_snapshot_only_erased();



CREATE TRIGGER applications_receipt_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.applications_receipt FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER casework_accesslog_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.casework_accesslog FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER casework_case_begins BEFORE INSERT ON public.casework_case FOR EACH ROW EXECUTE FUNCTION public.casework_case_begins();



CREATE CONSTRAINT TRIGGER casework_case_has_entry AFTER INSERT ON public.casework_case DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.casework_case_has_entry();



CREATE TRIGGER casework_case_kept BEFORE DELETE OR TRUNCATE ON public.casework_case FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER casework_case_stays_itself BEFORE UPDATE ON public.casework_case FOR EACH ROW EXECUTE FUNCTION public.casework_case_stays_itself();



CREATE TRIGGER casework_chainhead_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.casework_chainhead FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER casework_entry_follows BEFORE INSERT ON public.casework_journalentry FOR EACH ROW EXECUTE FUNCTION public.casework_entry_follows();



CREATE TRIGGER casework_headexport_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.casework_headexport FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER casework_hold_kept BEFORE DELETE OR TRUNCATE ON public.casework_hold FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER casework_hold_only_lifted BEFORE UPDATE ON public.casework_hold FOR EACH ROW EXECUTE FUNCTION public.casework_hold_only_lifted();



CREATE TRIGGER casework_journalentry_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.casework_journalentry FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER casework_lifecycleversion_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.casework_lifecycleversion FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER casework_payload_only_erased BEFORE UPDATE ON public.casework_personalpayload FOR EACH ROW EXECUTE FUNCTION public.casework_payload_only_erased();



CREATE TRIGGER casework_personalpayload_kept BEFORE DELETE OR TRUNCATE ON public.casework_personalpayload FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER casework_refusal_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.casework_refusal FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER files_keeping_only_erased BEFORE DELETE ON public.files_keeping FOR EACH ROW EXECUTE FUNCTION public.files_keeping_only_erased();



CREATE TRIGGER files_keeping_stands BEFORE UPDATE OR TRUNCATE ON public.files_keeping FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER files_storedfile_kept BEFORE DELETE OR TRUNCATE ON public.files_storedfile FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER parties_membership_only_ends BEFORE UPDATE ON public.parties_membership FOR EACH ROW EXECUTE FUNCTION public.parties_membership_only_ends();



CREATE CONSTRAINT TRIGGER parties_membership_owned AFTER INSERT OR DELETE OR UPDATE ON public.parties_membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.parties_membership_owned();



CREATE CONSTRAINT TRIGGER parties_organisation_owned AFTER INSERT ON public.parties_organisation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.parties_organisation_owned();



CREATE TRIGGER parties_partyevent_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.parties_partyevent FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();



CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();



CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();



CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();



CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();



CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();



CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();



CREATE TRIGGER programmes_dayoverride_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.programmes_dayoverride FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER programmes_listingperiod_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.programmes_listingperiod FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER programmes_packversion_kept BEFORE DELETE OR TRUNCATE ON public.programmes_packversion FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER programmes_publishedpack_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.programmes_publishedpack FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER programmes_switchsetting_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.programmes_switchsetting FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER programmes_version_stands BEFORE UPDATE ON public.programmes_packversion FOR EACH ROW EXECUTE FUNCTION public.programmes_version_stands();



CREATE TRIGGER programmes_windowdates_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.programmes_windowdates FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



CREATE TRIGGER reviews_pointdecision_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.reviews_pointdecision FOR EACH STATEMENT EXECUTE FUNCTION public.casework_refuse();



ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_parties_person_id FOREIGN KEY (user_id) REFERENCES public.parties_person(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.answers_draftchange
    ADD CONSTRAINT answers_draftchange_draft_id_33fa0e71_fk_answers_draft_id FOREIGN KEY (draft_id) REFERENCES public.answers_draft(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.answers_proposal
    ADD CONSTRAINT answers_proposal_draft_id_42afeff0_fk_answers_draft_id FOREIGN KEY (draft_id) REFERENCES public.answers_draft(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.answers_snapshot
    ADD CONSTRAINT answers_snapshot_draft_id_1dfb08d6_fk_answers_draft_id FOREIGN KEY (draft_id) REFERENCES public.answers_draft(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.answers_supplement
    ADD CONSTRAINT answers_supplement_answered_by_id_f2f46199_fk_answers_s FOREIGN KEY (answered_by_id) REFERENCES public.answers_snapshot(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.answers_supplement
    ADD CONSTRAINT answers_supplement_asked_of_id_0d650a0e_fk_answers_snapshot_id FOREIGN KEY (asked_of_id) REFERENCES public.answers_snapshot(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.answers_supplement
    ADD CONSTRAINT answers_supplement_draft_id_05eb77a2_fk_answers_draft_id FOREIGN KEY (draft_id) REFERENCES public.answers_draft(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.answers_supplement
    ADD CONSTRAINT answers_supplement_notice_id_d87eacf4_fk_casework_ FOREIGN KEY (notice_id) REFERENCES public.casework_outboxmessage(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.answers_supplementitem
    ADD CONSTRAINT answers_supplementit_supplement_id_c94b15d3_fk_answers_s FOREIGN KEY (supplement_id) REFERENCES public.answers_supplement(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.applications_filing
    ADD CONSTRAINT applications_filing_draft_id_02d1e5d2_fk_answers_draft_id FOREIGN KEY (draft_id) REFERENCES public.answers_draft(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.applications_filing
    ADD CONSTRAINT applications_filing_organisation_id_473fa73f_fk_parties_o FOREIGN KEY (organisation_id) REFERENCES public.parties_organisation(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.applications_filing
    ADD CONSTRAINT applications_filing_programme_id_f8562258_fk_programme FOREIGN KEY (programme_id) REFERENCES public.programmes_programme(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.applications_filing
    ADD CONSTRAINT applications_filing_window_id_03040735_fk_programmes_window_id FOREIGN KEY (window_id) REFERENCES public.programmes_window(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.applications_receipt
    ADD CONSTRAINT applications_receipt_filing_id_2aec6801_fk_applicati FOREIGN KEY (filing_id) REFERENCES public.applications_filing(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.applications_receipt
    ADD CONSTRAINT applications_receipt_snapshot_id_1722291f_fk_answers_s FOREIGN KEY (snapshot_id) REFERENCES public.answers_snapshot(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.applications_solution
    ADD CONSTRAINT applications_solutio_filing_id_a8c95e65_fk_applicati FOREIGN KEY (filing_id) REFERENCES public.applications_filing(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.applications_solution
    ADD CONSTRAINT applications_solution_case_id_e5c24fdb_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_accesslog
    ADD CONSTRAINT casework_accesslog_case_id_0534f1a4_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_case
    ADD CONSTRAINT casework_case_life_cycle_id_325ef407_fk_casework_ FOREIGN KEY (life_cycle_id) REFERENCES public.casework_lifecycleversion(hash) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_chainhead
    ADD CONSTRAINT casework_chainhead_export_id_3dc6cf35_fk_casework_ FOREIGN KEY (export_id) REFERENCES public.casework_headexport(number) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_hold
    ADD CONSTRAINT casework_hold_case_id_24d79f53_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_journalentry
    ADD CONSTRAINT casework_journalentry_case_id_91b2b66a_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_outboxmessage
    ADD CONSTRAINT casework_outboxmessa_entry_id_48b762b1_fk_casework_ FOREIGN KEY (entry_id) REFERENCES public.casework_journalentry(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_outboxmessage
    ADD CONSTRAINT casework_outboxmessage_case_id_e9890096_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_personalpayload
    ADD CONSTRAINT casework_personalpay_entry_id_36e9d2e6_fk_casework_ FOREIGN KEY (entry_id) REFERENCES public.casework_journalentry(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_task
    ADD CONSTRAINT casework_task_case_id_aea974e4_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.catalogue_listing
    ADD CONSTRAINT catalogue_listing_case_id_5297c100_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.catalogue_listing
    ADD CONSTRAINT catalogue_listing_organisation_id_a7c7f755_fk_parties_o FOREIGN KEY (organisation_id) REFERENCES public.parties_organisation(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.catalogue_listing
    ADD CONSTRAINT catalogue_listing_programme_id_31c9411f_fk_programme FOREIGN KEY (programme_id) REFERENCES public.programmes_programme(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.catalogue_listingrevision
    ADD CONSTRAINT catalogue_listingrev_listing_id_6cac4524_fk_catalogue FOREIGN KEY (listing_id) REFERENCES public.catalogue_listing(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.catalogue_listingrevision
    ADD CONSTRAINT catalogue_listingrev_snapshot_id_e153c60f_fk_answers_s FOREIGN KEY (snapshot_id) REFERENCES public.answers_snapshot(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.files_keeping
    ADD CONSTRAINT files_keeping_file_id_bb1d1c91_fk_files_storedfile_id FOREIGN KEY (file_id) REFERENCES public.files_storedfile(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_parties_person_id FOREIGN KEY (user_id) REFERENCES public.parties_person(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.notices_delivery
    ADD CONSTRAINT notices_delivery_message_id_c39f4724_fk_casework_ FOREIGN KEY (message_id) REFERENCES public.casework_outboxmessage(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.parties_invitation
    ADD CONSTRAINT parties_invitation_accepted_by_id_55198744_fk_parties_person_id FOREIGN KEY (accepted_by_id) REFERENCES public.parties_person(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.parties_invitation
    ADD CONSTRAINT parties_invitation_invited_by_id_a87e56bd_fk_parties_person_id FOREIGN KEY (invited_by_id) REFERENCES public.parties_person(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.parties_invitation
    ADD CONSTRAINT parties_invitation_organisation_id_e26ee9ea_fk_parties_o FOREIGN KEY (organisation_id) REFERENCES public.parties_organisation(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.parties_membership
    ADD CONSTRAINT parties_membership_organisation_id_c24a77b1_fk_parties_o FOREIGN KEY (organisation_id) REFERENCES public.parties_organisation(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.parties_membership
    ADD CONSTRAINT parties_membership_person_id_6a0ce50d_fk_parties_person_id FOREIGN KEY (person_id) REFERENCES public.parties_person(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);



ALTER TABLE ONLY public.programmes_dayoverride
    ADD CONSTRAINT programmes_dayoverride_set_by_id_472f30b3_fk_parties_person_id FOREIGN KEY (set_by_id) REFERENCES public.parties_person(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.programmes_listingperiod
    ADD CONSTRAINT programmes_listingpe_programme_id_29feb678_fk_programme FOREIGN KEY (programme_id) REFERENCES public.programmes_programme(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.programmes_listingperiod
    ADD CONSTRAINT programmes_listingpe_set_by_id_5ddf5c0e_fk_parties_p FOREIGN KEY (set_by_id) REFERENCES public.parties_person(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.programmes_packversion
    ADD CONSTRAINT programmes_packversi_pack_id_88e28b48_fk_programme FOREIGN KEY (pack_id) REFERENCES public.programmes_publishedpack(hash) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.programmes_packversion
    ADD CONSTRAINT programmes_packversi_programme_id_b5f0d22a_fk_programme FOREIGN KEY (programme_id) REFERENCES public.programmes_programme(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.programmes_staffgrant
    ADD CONSTRAINT programmes_staffgran_programme_id_30b1b8bf_fk_programme FOREIGN KEY (programme_id) REFERENCES public.programmes_programme(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.programmes_staffgrant
    ADD CONSTRAINT programmes_staffgrant_person_id_da7ac81e_fk_parties_person_id FOREIGN KEY (person_id) REFERENCES public.parties_person(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.programmes_switchsetting
    ADD CONSTRAINT programmes_switchset_programme_id_b5f02fc7_fk_programme FOREIGN KEY (programme_id) REFERENCES public.programmes_programme(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.programmes_switchsetting
    ADD CONSTRAINT programmes_switchset_set_by_id_b1c42e26_fk_parties_p FOREIGN KEY (set_by_id) REFERENCES public.parties_person(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.programmes_window
    ADD CONSTRAINT programmes_window_programme_id_8ea013e9_fk_programme FOREIGN KEY (programme_id) REFERENCES public.programmes_programme(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.programmes_windowdates
    ADD CONSTRAINT programmes_windowdat_window_id_fdbcd74e_fk_programme FOREIGN KEY (window_id) REFERENCES public.programmes_window(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.programmes_windowdates
    ADD CONSTRAINT programmes_windowdates_set_by_id_828c8140_fk_parties_person_id FOREIGN KEY (set_by_id) REFERENCES public.parties_person(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.reviews_findingstally
    ADD CONSTRAINT reviews_findingstall_filing_id_fd6d0686_fk_applicati FOREIGN KEY (filing_id) REFERENCES public.applications_filing(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.reviews_findingstally
    ADD CONSTRAINT reviews_findingstall_snapshot_id_15b362ee_fk_answers_s FOREIGN KEY (snapshot_id) REFERENCES public.answers_snapshot(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.reviews_findingstally
    ADD CONSTRAINT reviews_findingstally_case_id_469b37b1_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.reviews_pointdecision
    ADD CONSTRAINT reviews_pointdecisio_filing_id_6417a5c7_fk_applicati FOREIGN KEY (filing_id) REFERENCES public.applications_filing(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.reviews_pointdecision
    ADD CONSTRAINT reviews_pointdecisio_snapshot_id_a3d29a7c_fk_answers_s FOREIGN KEY (snapshot_id) REFERENCES public.answers_snapshot(id) DEFERRABLE INITIALLY DEFERRED;



GRANT USAGE ON SCHEMA public TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_jobs TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.account_emailaddress_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailconfirmation TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.account_emailconfirmation_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.answers_draft TO the_application;



GRANT SELECT,INSERT ON TABLE public.answers_draftchange TO the_application;



GRANT UPDATE(answers) ON TABLE public.answers_draftchange TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.answers_draftchange_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.answers_proposal TO the_application;



GRANT SELECT,INSERT ON TABLE public.answers_snapshot TO the_application;



GRANT UPDATE(data) ON TABLE public.answers_snapshot TO the_application;



GRANT UPDATE(salt) ON TABLE public.answers_snapshot TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.answers_supplement TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.answers_supplementitem TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.answers_supplementitem_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_filing TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_receipt TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.applications_receipt_number TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_solution TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.auth_group_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.auth_group_permissions_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.auth_permission_id_seq TO the_application;



GRANT SELECT,INSERT ON TABLE public.casework_accesslog TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.casework_accesslog_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.casework_actionkey TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.casework_actionkey_id_seq TO the_application;



GRANT SELECT,INSERT ON TABLE public.casework_case TO the_application;



GRANT UPDATE(id) ON TABLE public.casework_case TO the_application;



GRANT SELECT,INSERT ON TABLE public.casework_chainhead TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.casework_chainhead_id_seq TO the_application;



GRANT SELECT,INSERT ON TABLE public.casework_headexport TO the_application;



GRANT SELECT,INSERT ON TABLE public.casework_hold TO the_application;



GRANT UPDATE(lifted_at) ON TABLE public.casework_hold TO the_application;



GRANT UPDATE(lifted_by) ON TABLE public.casework_hold TO the_application;



GRANT UPDATE(lifted_because) ON TABLE public.casework_hold TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.casework_hold_id_seq TO the_application;



GRANT SELECT,INSERT ON TABLE public.casework_journalentry TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.casework_journalentry_id_seq TO the_application;



GRANT SELECT,INSERT ON TABLE public.casework_lifecycleversion TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.casework_outboxmessage TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.casework_outboxmessage_id_seq TO the_application;



GRANT SELECT,INSERT ON TABLE public.casework_personalpayload TO the_application;



GRANT UPDATE(salt) ON TABLE public.casework_personalpayload TO the_application;



GRANT UPDATE(payload) ON TABLE public.casework_personalpayload TO the_application;



GRANT UPDATE(erased_at) ON TABLE public.casework_personalpayload TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.casework_personalpayload_id_seq TO the_application;



GRANT SELECT,INSERT ON TABLE public.casework_refusal TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.casework_refusal_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.casework_task TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.casework_task_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.catalogue_listing TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.catalogue_listingrevision TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.catalogue_listingrevision_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.django_content_type_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_migrations TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.django_migrations_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_session TO the_application;



GRANT SELECT,INSERT,DELETE ON TABLE public.files_keeping TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.files_keeping_id_seq TO the_application;



GRANT SELECT,INSERT ON TABLE public.files_storedfile TO the_application;



GRANT UPDATE(name) ON TABLE public.files_storedfile TO the_application;



GRANT UPDATE(problems) ON TABLE public.files_storedfile TO the_application;



GRANT UPDATE(scan_state) ON TABLE public.files_storedfile TO the_application;



GRANT UPDATE(scanned_at) ON TABLE public.files_storedfile TO the_application;



GRANT UPDATE(storage_key) ON TABLE public.files_storedfile TO the_application;



GRANT UPDATE(removed_at) ON TABLE public.files_storedfile TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.notices_delivery TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.notices_delivery_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parties_failedtries TO the_application;



GRANT SELECT,INSERT,UPDATE ON TABLE public.parties_invitation TO the_application;



GRANT SELECT,INSERT,UPDATE ON TABLE public.parties_membership TO the_application;



GRANT SELECT,INSERT,UPDATE ON TABLE public.parties_organisation TO the_application;



GRANT SELECT,INSERT ON TABLE public.parties_partyevent TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.parties_partyevent_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parties_person TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_events TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_events_id_seq TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_jobs_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_periodic_defers TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_periodic_defers_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_workers TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_workers_id_seq TO the_application;



GRANT SELECT,INSERT ON TABLE public.programmes_dayoverride TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.programmes_dayoverride_id_seq TO the_application;



GRANT SELECT,INSERT ON TABLE public.programmes_listingperiod TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.programmes_listingperiod_id_seq TO the_application;



GRANT SELECT,INSERT ON TABLE public.programmes_packversion TO the_application;



GRANT UPDATE(pack_id) ON TABLE public.programmes_packversion TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.programmes_packversion_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.programmes_programme TO the_application;



GRANT SELECT,INSERT ON TABLE public.programmes_publishedpack TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.programmes_staffgrant TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.programmes_staffgrant_id_seq TO the_application;



GRANT SELECT,INSERT ON TABLE public.programmes_switchsetting TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.programmes_switchsetting_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.programmes_window TO the_application;



GRANT SELECT,INSERT ON TABLE public.programmes_windowdates TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.programmes_windowdates_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_findingstally TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_pointdecision TO the_application;



GRANT SELECT,USAGE ON SEQUENCE public.reviews_pointdecision_id_seq TO the_application;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.site_cache TO the_application;










